package io.smarthub.domain.billing;

import io.smarthub.domain.billing.InvoiceLine.Kind;
import io.smarthub.domain.billing.KeptCredit.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees to it that an invoice never comes to less than nothing: credit above the charges is kept, and credit kept earlier is used
 * (B11). What is moved keeps its VAT, so the amounts are found with VAT.
 */
final class Balancing {

    private final List<InvoiceLine> lines;
    private final LocalDate from;
    private final LocalDate until;
    private KeptCredit kept;

    private Balancing(List<InvoiceLine> lines, KeptCredit kept, LocalDate from, LocalDate until) {
        this.lines = lines;
        this.kept = kept;
        this.from = from;
        this.until = until;
    }

    /** Adds the lines that move credit; what is kept afterwards. */
    static KeptCredit balance(List<InvoiceLine> lines, KeptCredit kept, LocalDate from, LocalDate until) {
        Balancing balancing = new Balancing(lines, kept, from, until);
        balancing.fill();
        balancing.keep();
        balancing.use();
        return balancing.kept;
    }

    /** A correction may leave less than was used since: that much is kept again before anything else. */
    private void fill() {
        for (Part part : parts()) {
            if (part.net().isNegative()) {
                move(part.vat(), part.net().negated());
            }
        }
    }

    private void keep() {
        for (VatTotal total : VatTotal.of(lines)) {
            if (total.net().isNegative()) {
                move(total.vat(), least(total.vat(), none(), total.net().negated()));
            }
        }
    }

    private void use() {
        Set<Vat> charged = VatTotal.of(lines).stream().map(VatTotal::vat).collect(Collectors.toSet());
        parts().stream()
                .filter(part -> part.net().isPositive())
                .sorted(Comparator.comparing(part -> !charged.contains(part.vat())))
                .forEach(part -> move(part.vat(), least(part.vat(), part.net().negated(), none())));
    }

    private List<Part> parts() {
        return kept.in(none().currency());
    }

    private void move(Vat vat, Money moved) {
        if (!moved.isZero()) {
            Kind kind = moved.isPositive() ? Kind.CREDIT_KEPT : Kind.CREDIT_USED;
            long days = ChronoUnit.DAYS.between(from, until);
            lines.add(new InvoiceLine(kind, "", 1, moved, from, until, days, moved, vat));
            kept = kept.plus(vat, moved);
        }
    }

    /** The least amount within these bounds that, added at that VAT, leaves nothing or something to pay. */
    private Money least(Vat vat, Money low, Money high) {
        Money net = none();
        Money others = none();
        for (VatTotal total : VatTotal.of(lines)) {
            if (total.vat().equals(vat)) {
                net = total.net();
            } else {
                others = others.plus(total.gross());
            }
        }
        Money before = net;
        Money rest = others;
        return Least.amount(
                low,
                high,
                moved ->
                        !VatTotal.of(vat, before.plus(moved)).gross().plus(rest).isNegative());
    }

    private Money none() {
        return Money.zero(lines.getFirst().amount().currency());
    }
}
