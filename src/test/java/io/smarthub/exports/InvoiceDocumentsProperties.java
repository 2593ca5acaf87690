package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.InvoiceGap;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Books.Decided;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Terms;
import io.smarthub.domain.billing.Vat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is bought, changed, not paid and corrected: the documents of every invoice say what the books say. */
class InvoiceDocumentsProperties {

    private static final Instant BEGIN = Instant.parse("2024-01-30T09:00:00Z");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** One step: days pass, then something is tried. */
    record Step(int days, Action action) {}

    /** Invoices as they arose, and the catalogue they were issued under. */
    record Issued(Catalogue catalogue, List<Invoice> invoices) {

        @Override
        public String toString() {
            return invoices.toString();
        }
    }

    @Provide
    Arbitrary<Issued> issued() {
        Arbitrary<Catalogue> catalogue = Arbitraries.of("21", "0", "7.7", "19.25")
                .map(rate -> Ledger.catalogue("vat                 21", "vat " + rate));
        Arbitrary<String> currency = Arbitraries.of("EUR", "CZK", "CHF");
        Arbitrary<List<Step>> steps = Combinators.combine(Arbitraries.integers().between(0, 40), action())
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14);
        return Combinators.combine(catalogue, currency, buyer(), steps).as(InvoiceDocumentsProperties::live);
    }

    private static Arbitrary<Party> buyer() {
        return Arbitraries.of(Ledger.AT_HOME, Ledger.BUSINESS_IN_THE_UNION, Ledger.OUTSIDE_THE_UNION);
    }

    private static Arbitrary<Action> action() {
        Arbitrary<Action> enable =
                Arbitraries.of("CONV-100", "CONV-200", "CONV-500", "CONV-5000").map(Action.EnablePackage::new);
        Arbitrary<Action> plan = Arbitraries.of(PlanCode.STANDARD, PlanCode.PRO).map(Action.ChoosePlan::new);
        Arbitrary<Action> agents = Arbitraries.integers().between(0, 6).map(Action.SetAgents::new);
        Arbitrary<Action> failed = Arbitraries.integers().between(1, 5).map(Action.PaymentFailed::new);
        Arbitrary<Action> correct = Arbitraries.integers().between(1, 5).map(Action.CorrectInvoice::new);
        Arbitrary<Action> move = buyer().map(party -> new Action.SetBuyer(new Buyer(party, "")));
        return Arbitraries.frequencyOf(
                Tuple.of(4, enable),
                Tuple.of(4, plan),
                Tuple.of(2, agents),
                Tuple.of(2, failed),
                Tuple.of(2, correct),
                Tuple.of(1, move));
    }

    private static Issued live(Catalogue catalogue, String currency, Party buyer, List<Step> steps) {
        Books books = Books.opening(new Terms(catalogue, Ledger.ZONE, Currency.getInstance(currency)));
        books = tried(books, BEGIN, new Action.SetBuyer(new Buyer(buyer, "")));
        books = tried(books, BEGIN, new Action.ChoosePlan(PlanCode.STANDARD));
        Instant now = BEGIN;
        for (Step step : steps) {
            now = now.plus(Duration.ofDays(step.days()));
            books = tried(books, now, step.action());
        }
        return new Issued(catalogue, books.at(now.plus(Duration.ofDays(20))).invoices());
    }

    private static Books tried(Books books, Instant now, Action action) {
        return books.decide(Decision.of(now, action), 1) instanceof Decided.Accepted accepted
                ? accepted.after()
                : books;
    }

    /** What is given back keeps its VAT, but names the present buyer, who may have no VAT id: only that cannot be written. */
    private static boolean canBeWritten(Invoice invoice) {
        List<InvoiceGap> gaps = InvoiceGap.of(invoice);
        if (!gaps.isEmpty()) {
            assertThat(gaps).containsExactly(InvoiceGap.BUYER_VAT_ID);
            assertThat(invoice.lines())
                    .filteredOn(line -> line.vat().category() == Vat.Category.REVERSE_CHARGE)
                    .noneMatch(line -> !invoice.isCreditNote() && line.kind().isCharge());
        }
        return gaps.isEmpty();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 500)
    void theSumsOfTheXmlAreThoseOfTheNormAndOfTheInvoice(@ForAll("issued") Issued issued) {
        for (Invoice invoice : issued.invoices()) {
            if (canBeWritten(invoice)) {
                sumsAreRight(invoice, EInvoice.of(new IssuedInvoice(invoice, issued.catalogue())));
            }
        }
    }

    private static void sumsAreRight(Invoice invoice, EInvoice written) {
        BigDecimal sign = invoice.isCreditNote() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        BigDecimal net = written.sum("TaxBasisTotalAmount");
        BigDecimal tax = written.sum("TaxTotalAmount");
        BigDecimal gross = written.sum("GrandTotalAmount");
        List<BigDecimal> lines = written.amounts("SpecifiedTradeSettlementLineMonetarySummation", "LineTotalAmount");

        assertThat(net).isEqualByComparingTo(invoice.total().decimal().multiply(sign));
        assertThat(tax).isEqualByComparingTo(invoice.vat().decimal().multiply(sign));
        BigDecimal rounding = invoice.rounding().decimal().multiply(sign);
        assertThat(gross.add(rounding))
                .isEqualByComparingTo(invoice.gross().decimal().multiply(sign));
        assertThat(gross.add(rounding)).isNotNegative();
        assertThat(written.sum("LineTotalAmount")).as("BR-CO-10").isEqualByComparingTo(sum(lines));
        assertThat(net).as("BR-CO-13").isEqualByComparingTo(sum(lines));
        assertThat(tax).as("BR-CO-14").isEqualByComparingTo(sum(breakdown(written, "CalculatedAmount")));
        assertThat(gross).as("BR-CO-15").isEqualByComparingTo(net.add(tax));
        assertThat(written.sum("DuePayableAmount")).as("BR-CO-16").isEqualByComparingTo(gross.add(rounding));
        assertThat(net).as("BR-S-08 and its like").isEqualByComparingTo(sum(breakdown(written, "BasisAmount")));
        taxesAreRight(written);
        pricesMakeTheirLines(written, lines);
    }

    private static List<BigDecimal> breakdown(EInvoice written, String name) {
        return written.amounts("ApplicableTradeTax", name);
    }

    private static void taxesAreRight(EInvoice written) {
        List<BigDecimal> bases = breakdown(written, "BasisAmount");
        List<BigDecimal> taxes = breakdown(written, "CalculatedAmount");
        List<BigDecimal> rates = written.amounts("ApplicableTradeTax", "RateApplicablePercent");
        for (int at = 0; at < bases.size(); at++) {
            BigDecimal rate = rates.isEmpty() ? BigDecimal.ZERO : rates.get(rates.size() - bases.size() + at);
            assertThat(taxes.get(at))
                    .as("BR-CO-17")
                    .isEqualByComparingTo(bases.get(at).multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP));
        }
    }

    private static void pricesMakeTheirLines(EInvoice written, List<BigDecimal> lines) {
        List<BigDecimal> prices = written.amounts("NetPriceProductTradePrice", "ChargeAmount");
        List<BigDecimal> bases = written.amounts("NetPriceProductTradePrice", "BasisQuantity");
        List<BigDecimal> quantities = written.amounts("SpecifiedLineTradeDelivery", "BilledQuantity");
        for (int at = 0; at < lines.size(); at++) {
            assertThat(prices.get(at)).as("BR-27").isNotNegative();
            assertThat(lines.get(at).multiply(bases.get(at)))
                    .isEqualByComparingTo(quantities.get(at).multiply(prices.get(at)));
        }
    }

    @Property(tries = 40)
    void everyXmlKeepsThePublishedRules(@ForAll("issued") Issued issued) throws Exception {
        for (Invoice invoice : issued.invoices()) {
            if (canBeWritten(invoice)) {
                assertThat(EInvoice.of(new IssuedInvoice(invoice, issued.catalogue()))
                                .problems())
                        .isEmpty();
            }
        }
    }

    @Property(tries = 15)
    void thePdfSaysTheNumberEachLineAndTheSumToPay(@ForAll("issued") Issued issued) throws IOException {
        for (Invoice invoice : issued.invoices()) {
            IssuedInvoice one = new IssuedInvoice(invoice, issued.catalogue());
            InvoiceWords words = new InvoiceWords(one, Locale.UK);

            String text = InvoicePdfTest.pdf(one, Locale.UK).text();

            assertThat(text).contains(words.title(), words.money(words.shown(invoice.gross())));
            words.items().forEach(item -> assertThat(text).contains(words.amount(item.amount())));
        }
    }
}
