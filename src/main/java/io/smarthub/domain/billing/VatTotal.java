package io.smarthub.domain.billing;

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
}
