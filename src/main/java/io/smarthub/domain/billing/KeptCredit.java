package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Credit kept for later invoices (B11). It is kept without VAT, and with the VAT that was charged on what it gives back: used on an
 * invoice with another VAT, it still gives back the tax that was paid.
 *
 * @param parts one for each currency and VAT, in the order they were first kept
 */
record KeptCredit(List<Part> parts) {

    static final KeptCredit NONE = new KeptCredit(List.of());

    record Part(Vat vat, Money net) {

        private boolean isOf(Vat other, Currency currency) {
            return vat.equals(other) && net.currency().equals(currency);
        }
    }

    KeptCredit {
        parts = List.copyOf(parts);
    }

    KeptCredit plus(Vat vat, Money net) {
        List<Part> changed = new ArrayList<>();
        Money sum = net;
        int at = parts.size();
        for (Part part : parts) {
            if (part.isOf(vat, net.currency())) {
                sum = sum.plus(part.net());
                at = changed.size();
            } else {
                changed.add(part);
            }
        }
        changed.add(Math.min(at, changed.size()), new Part(vat, sum));
        return new KeptCredit(changed);
    }

    KeptCredit plus(KeptCredit other) {
        KeptCredit sum = this;
        for (Part part : other.parts) {
            sum = sum.plus(part.vat(), part.net());
        }
        return sum;
    }

    /** The same without what these lines kept, and with what they used. */
    KeptCredit without(List<InvoiceLine> moves) {
        KeptCredit changed = this;
        for (InvoiceLine line : moves) {
            changed = changed.plus(line.vat(), line.amount().negated());
        }
        return changed;
    }

    /** What was used though it is not there any more, as negative parts. */
    KeptCredit missing() {
        return new KeptCredit(
                parts.stream().filter(part -> part.net().isNegative()).toList());
    }

    KeptCredit present() {
        return new KeptCredit(
                parts.stream().filter(part -> !part.net().isNegative()).toList());
    }

    /** What is kept with that VAT in that currency; zero where nothing is. */
    Money of(Vat vat, Currency currency) {
        return parts.stream()
                .filter(part -> part.isOf(vat, currency))
                .map(Part::net)
                .findFirst()
                .orElseGet(() -> Money.zero(currency));
    }

    List<Part> in(Currency currency) {
        return parts.stream()
                .filter(part -> part.net().currency().equals(currency))
                .toList();
    }

    /** The sums with the VAT that was charged on them, by currency code: what it is worth on an invoice. */
    SortedMap<String, Money> totalsWithVat() {
        SortedMap<String, Money> totals = new TreeMap<>();
        for (Part part : parts) {
            Money gross = VatTotal.of(part.vat(), part.net()).gross();
            totals.merge(gross.currency().getCurrencyCode(), gross, Money::plus);
        }
        return totals;
    }

    /** The sums without VAT, by currency code. */
    SortedMap<String, Money> totals() {
        SortedMap<String, Money> totals = new TreeMap<>();
        parts.forEach(part -> totals.merge(part.net().currency().getCurrencyCode(), part.net(), Money::plus));
        return totals;
    }
}
