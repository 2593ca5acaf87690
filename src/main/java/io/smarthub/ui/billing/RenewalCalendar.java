package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.Pieces;
import io.smarthub.domain.billing.PlanUnpaid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the coming charging days bring if nothing is changed. */
public record RenewalCalendar(List<Entry> entries) {

    public RenewalCalendar {
        entries = List.copyOf(entries);
    }

    /**
     * What is gone with the new period, or before it.
     *
     * @param pieces what ends
     * @param day the first day without it
     * @param unless the unpaid invoices on which that depends; none where it ends anyway
     */
    public record Ending(List<Pieces> pieces, LocalDate day, List<Arrears> unless) {

        public Ending {
            pieces = List.copyOf(pieces);
            unless = List.copyOf(unless);
        }
    }

    /**
     * One charging day.
     *
     * @param date the day
     * @param renews what is charged, plan first
     * @param ends packages of which less or nothing is renewed, the earliest end first
     * @param planEnds whether the plan ends and FREE begins
     * @param unless the unpaid invoices on which that depends; none where it ends anyway
     * @param total what is charged, with VAT
     */
    public record Entry(
            LocalDate date,
            List<Pieces> renews,
            List<Ending> ends,
            boolean planEnds,
            List<Arrears> unless,
            Money total) {

        public Entry {
            renews = List.copyOf(renews);
            ends = List.copyOf(ends);
            unless = List.copyOf(unless);
        }
    }

    /** The next so many charging days; fewer where the plan ends, none on FREE. */
    public static RenewalCalendar of(Books books, int months) {
        List<Entry> entries = new ArrayList<>();
        Books at = books;
        Optional<BillingPeriod> period = at.period();
        while (period.isPresent() && entries.size() < months) {
            Books next = at.at(period.get().until());
            entries.add(entry(period.get().end(), at, next));
            at = next;
            period = at.period();
        }
        return new RenewalCalendar(entries);
    }

    private static Entry entry(LocalDate date, Books before, Books after) {
        Optional<Invoice> invoice = after
                .invoices()
                .subList(before.invoices().size(), after.invoices().size())
                .stream()
                .filter(issued -> issued.occasion() == Occasion.RENEWAL)
                .findFirst();
        List<Pieces> renews = invoice.stream()
                .flatMap(issued -> issued.lines().stream())
                .filter(line -> line.kind().isCharge())
                .map(line -> new Pieces(line.code(), line.quantity()))
                .toList();
        Money total = invoice.map(Invoice::gross).orElseGet(() -> Money.zero(before.currency()));
        boolean planEnds = after.period().isEmpty();
        List<Arrears> unless =
                planEnds ? PlanUnpaid.of(before).map(PlanUnpaid::deciding).orElse(List.of()) : List.of();
        return new Entry(date, renews, new PackageEndings(before, after, date).inOrder(), planEnds, unless, total);
    }
}
