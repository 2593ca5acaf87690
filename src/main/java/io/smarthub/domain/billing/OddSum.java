package io.smarthub.domain.billing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Why the amount to pay of an invoice does not follow from its lines.
 *
 * @param invoice the invoice
 */
public record OddSum(Invoice invoice) {

    /**
     * What credit takes off with another VAT than that of the charges, without VAT and with it, as positive amounts: because of it the
     * amount to pay does not follow from the sum without VAT. Empty where there is none, where nothing has VAT, and of a credit note.
     */
    public Optional<Deducted> deductedWithOtherVat() {
        Optional<Vat> charged = chargedVat().filter(_ -> !invoice.isCreditNote());
        Money net = Money.zero(invoice.currency());
        Money gross = net;
        for (VatTotal total : invoice.vatTotals()) {
            boolean other = charged.isPresent() && !total.vat().equals(charged.get());
            net = other ? net.minus(total.net()) : net;
            gross = other ? gross.plus(total.gross().negated()) : gross;
        }
        boolean taxed =
                invoice.vatTotals().stream().anyMatch(total -> !total.tax().isZero());
        return net.isPositive() && taxed ? Optional.of(new Deducted(net, gross)) : Optional.empty();
    }

    /**
     * Credit that an invoice issued anew keeps though other invoices have used it before: it is charged on this one, so there may be
     * something to pay beside credit that is kept. Without VAT and with it; empty where there is none.
     */
    public Optional<Deducted> keptThoughUsed() {
        List<InvoiceLine> used = IntStream.range(0, invoice.lines().size())
                .filter(this::isKeptThoughUsed)
                .mapToObj(invoice.lines()::get)
                .toList();
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deducted(Invoice.total(used, _ -> true), VatTotal.gross(used)));
    }

    /** Whether its line at that index is credit which {@link #keptThoughUsed} is about, and not credit that is left for later invoices. */
    public boolean isKeptThoughUsed(int at) {
        return invoice.occasion() == Invoice.Occasion.REISSUED && isKeptAgain(at);
    }

    /** Used credit is kept again first; beyond that credit is kept only as long as there is nothing to pay, and by each VAT at most once. */
    private boolean isKeptAgain(int at) {
        List<InvoiceLine> lines = invoice.lines();
        InvoiceLine line = lines.get(at);
        boolean again = lines.subList(at + 1, lines.size()).stream()
                .anyMatch(later -> later.kind() == line.kind() && later.vat().equals(line.vat()));
        boolean charges = chargedVat().equals(Optional.of(line.vat()));
        boolean adds =
                Invoice.total(lines, other -> other.vat().equals(line.vat())).isPositive();
        return line.kind() == InvoiceLine.Kind.CREDIT_KEPT
                && (invoice.gross().isPositive() || again || (adds && !charges));
    }

    private Optional<Vat> chargedVat() {
        return invoice.lines().stream()
                .filter(line -> line.kind().isCharge())
                .map(InvoiceLine::vat)
                .findFirst();
    }

    /** An amount of credit without VAT and with it. */
    public record Deducted(Money net, Money gross) {

        /** Whether no VAT was charged on it. */
        public boolean isWithoutVat() {
            return net.equals(gross);
        }
    }
}
