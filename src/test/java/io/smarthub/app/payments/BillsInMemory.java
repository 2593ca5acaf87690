package io.smarthub.app.payments;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.billing.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bills over 19.00 EUR and more, and what is written down of them; can be told to fail as if the process had been killed. */
public final class BillsInMemory implements Bills {

    private final Map<Integer, Bill> bills = new LinkedHashMap<>();
    private final List<String> booked = new ArrayList<>();
    private int writesUntilKilled = Integer.MAX_VALUE;
    private boolean afterTheWrite;

    public BillsInMemory issue(int invoice) {
        return issue(invoice, LocalDate.parse("2026-11-01"));
    }

    public BillsInMemory issue(int invoice, LocalDate day) {
        return issue(new Bill(invoice, new Money(1_900 + invoice, Currency.getInstance("EUR")), day, List.of()));
    }

    public BillsInMemory issue(Bill bill) {
        bills.put(bill.invoice(), bill);
        return this;
    }

    /** The owner records it by hand. */
    public void close(int invoice) {
        bills.remove(invoice);
    }

    public void killAfter(int writes, boolean kept) {
        writesUntilKilled = writes;
        afterTheWrite = kept;
    }

    /** What was written down, in order: {@code paid 1: reference}. */
    public List<String> booked() {
        return List.copyOf(booked);
    }

    public List<String> booked(String what, int invoice) {
        return booked.stream()
                .filter(line -> line.startsWith(what + " " + invoice + ": "))
                .toList();
    }

    @Override
    public List<Bill> open() {
        return List.copyOf(bills.values());
    }

    @Override
    public Recorded paid(int invoice, Money amount, String reference) {
        return write("paid " + invoice + ": " + reference);
    }

    @Override
    public Recorded failed(int invoice, Money amount, String reason) {
        return write("failed " + invoice + ": " + reason);
    }

    private Recorded write(String line) {
        if (booked.contains(line)) {
            return Recorded.DONE;
        }
        boolean killed = writesUntilKilled-- <= 0;
        if (!killed || afterTheWrite) {
            booked.add(line);
        }
        if (killed) {
            afterTheWrite = false;
            throw new StoreFailure(StoreFailure.Kind.CLOSED, "killed");
        }
        return Recorded.DONE;
    }
}
