package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An invoice or credit note; once issued it never changes. There is one for each charging moment, and none where nothing was charged or credited.
 *
 * @param number counted from 1 without gaps
 * @param occasion why it was issued
 * @param issuedAt the charging moment
 * @param date the charging moment's day in the account's zone
 * @param periodStart first day charged
 * @param periodEnd first day no longer charged: the day of the next charge
 * @param lines charges, credits and moved credit; together never negative, of a credit note never positive
 * @param details seller, buyer, note and due day, as on the day of issue
 * @param corrects the invoice that a credit note takes back, or that was issued anew
 */
public record Invoice(
        int number,
        Occasion occasion,
        Instant issuedAt,
        LocalDate date,
        LocalDate periodStart,
        LocalDate periodEnd,
        List<InvoiceLine> lines,
        InvoiceDetails details,
        Optional<Integer> corrects) {

    /** The charging moments. */
    public enum Occasion {
        PLAN_STARTED,
        RENEWAL,
        PACKAGE_ENABLED,
        AGENTS_ADDED,
        PLAN_CHANGED,
        /** A credit note for the unused days of packages that were not paid. */
        ENDED_UNPAID,
        /** A credit note that takes a whole invoice back. */
        CORRECTED,
        /** Issued anew after a correction. */
        REISSUED;

        /** Whether it takes back rather than charges. */
        public boolean isCreditNote() {
            return this == ENDED_UNPAID || this == CORRECTED;
        }
    }

    public Invoice {
        lines = List.copyOf(lines);
        if (number < 1 || lines.isEmpty()) {
            throw new IllegalArgumentException("an invoice has a number and lines: " + number);
        }
        Money gross = VatTotal.gross(lines);
        if (occasion.isCreditNote() ? gross.isPositive() : gross.isNegative()) {
            throw new IllegalArgumentException("invoice " + number + " comes to " + gross);
        }
    }

    public Currency currency() {
        return lines.getFirst().amount().currency();
    }

    /** What is to be paid of invoice {@code number}, with VAT and never negative: less what credit notes for unused days took off. */
    static Money owed(int number, List<Invoice> invoices) {
        Invoice charged = invoices.get(number - 1);
        Money owed = charged.gross();
        for (Invoice note : invoices.subList(number, invoices.size())) {
            boolean takesOff =
                    note.occasion() == Occasion.ENDED_UNPAID && note.corrects().equals(Optional.of(number));
            owed = takesOff ? owed.plus(note.gross()) : owed;
        }
        return owed.isNegative() && !charged.isCreditNote() ? Money.zero(owed.currency()) : owed;
    }

    /** Whether a line of it charges for a package of that code. */
    public boolean chargesPackage(String code) {
        return lines.stream()
                .anyMatch(line ->
                        line.kind() == InvoiceLine.Kind.PACKAGE && line.code().equals(code));
    }

    public boolean isCreditNote() {
        return occasion.isCreditNote();
    }

    /** The sum without VAT. Below nothing only where credit with another VAT was used; what is to be paid never is. */
    public Money total() {
        return total(lines, line -> true);
    }

    /** The sums by VAT rate, in the order of the lines. */
    public List<VatTotal> vatTotals() {
        return VatTotal.of(lines);
    }

    /** The VAT. */
    public Money vat() {
        Money sum = Money.zero(currency());
        for (VatTotal total : vatTotals()) {
            sum = sum.plus(total.tax());
        }
        return sum;
    }

    /** The amount to pay: with VAT and {@link #rounding}, never negative; of a credit note what it gives, never positive. */
    public Money gross() {
        return VatTotal.gross(lines).plus(rounding());
    }

    /**
     * The smallest unit that is let go where credit with another VAT was moved and the tax’s rounding leaves it, whatever credit is
     * left, as a negative amount; zero else, also where that unit is owed because no credit was left.
     */
    public Money rounding() {
        Money sum = VatTotal.gross(lines);
        return Math.abs(sum.minor()) == 1 && isLeftByRounding(sum) ? sum.negated() : Money.zero(sum.currency());
    }

    /** Whether one unit more of the credit that was moved would have come past nothing. */
    private boolean isLeftByRounding(Money sum) {
        Set<Vat> moved = lines.stream()
                .filter(line -> line.kind().movesCredit())
                .map(InvoiceLine::vat)
                .collect(Collectors.toSet());
        return vatTotals().stream().filter(total -> moved.contains(total.vat())).anyMatch(total -> {
            Money more = VatTotal.of(total.vat(), total.net().minus(sum)).gross();
            return !total.gross().minus(more).equals(sum);
        });
    }

    /** What is charged for plans and packages. */
    public Money charges() {
        return total(lines, line -> line.kind().isCharge());
    }

    /** What is credited for unused parts, as a positive amount. */
    public Money credits() {
        return total(lines, line -> line.kind().isCredit()).negated();
    }

    static Money total(List<InvoiceLine> lines, Predicate<InvoiceLine> which) {
        Money sum = Money.zero(lines.getFirst().amount().currency());
        for (InvoiceLine line : lines) {
            sum = which.test(line) ? sum.plus(line.amount()) : sum;
        }
        return sum;
    }
}
