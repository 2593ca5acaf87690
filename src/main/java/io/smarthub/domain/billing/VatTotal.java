package io.smarthub.domain.billing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an invoice charges at one rate. The tax is computed once on the sum, not line by line (EN 16931, BR-S-9).
 *
 * @param vat the rate
 * @param net the sum of its lines
 * @param tax the tax on that sum
 */
public record VatTotal(Vat vat, Money net, Money tax) {

    static VatTotal of(Vat vat, Money net) {
        return new VatTotal(vat, net, vat.on(net));
    }

    /** The sums of all lines, in the order in which their rates come. */
    static List<VatTotal> of(List<InvoiceLine> lines) {
        Map<Vat, Money> nets = new LinkedHashMap<>();
        lines.forEach(line -> nets.merge(line.vat(), line.amount(), Money::plus));
        return nets.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What all lines come to with VAT. */
    static Money gross(List<InvoiceLine> lines) {
        Vat first = lines.getFirst().vat();
        if (lines.stream().allMatch(line -> line.vat().equals(first))) {
            return of(first, Invoice.total(lines, line -> true)).gross();
        }
        Money sum = Money.zero(lines.getFirst().amount().currency());
        for (VatTotal total : of(lines)) {
            sum = sum.plus(total.gross());
        }
        return sum;
    }

    /** The sum with the tax. */
    public Money gross() {
        return net.plus(tax);
    }
}
