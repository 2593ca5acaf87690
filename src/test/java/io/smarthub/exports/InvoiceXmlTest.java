package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.billing.IncompleteInvoice;
import io.smarthub.app.billing.InvoiceGap;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PlanCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every kind of invoice is an e-invoice by the published schema of UN/CEFACT and the published rules of EN 16931. */
class InvoiceXmlTest {

    private static Ledger standard(Party buyer) {
        return Ledger.of(buyer, "Order 4711\nCost centre 12").plan("2026-01-31", PlanCode.STANDARD);
    }

    private static EInvoice valid(IssuedInvoice invoice) throws Exception {
        EInvoice written = EInvoice.of(invoice);
        assertThat(written.problems()).isEmpty();
        assertThat(EInvoice.of(invoice, Locale.GERMANY).problems()).isEmpty();
        return written;
    }

    private static void kinds(IssuedInvoice invoice, InvoiceLine.Kind... expected) {
        assertThat(invoice.invoice().lines()).extracting(InvoiceLine::kind).containsExactly(expected);
    }

    @Test
    void aPlanAtHomeHasTheSellersRate() throws Exception {
        EInvoice written = valid(standard(Ledger.AT_HOME).issued(1));

        assertThat(written.all("ExchangedDocument", "TypeCode")).containsExactly("380");
        assertThat(written.all("CategoryCode")).containsOnly("S");
        assertThat(written.all("RateApplicablePercent")).containsOnly("21");
        assertThat(written.sum("TaxTotalAmount")).isEqualTo("3.99");
        assertThat(written.sum("DuePayableAmount")).isEqualTo("22.99");
        assertThat(written.all("IncludedNote", "Content")).containsExactly("Order 4711\nCost centre 12");
        assertThat(written.all("PaymentReference")).containsExactly("Invoice 1");
        assertThat(written.all("IBANID")).containsExactly("CZ6508000000192000145399");
        assertThat(written.all("DueDateDateTime")).containsExactly("20260214");
        assertThat(written.all("ApplicableHeaderTradeSettlement", "EndDateTime"))
                .containsExactly("20260227");
    }

    @Test
    void examplePricesAreSaidInIt() throws Exception {
        Ledger ledger = new Ledger(Ledger.catalogue(), "EUR")
                .on("2026-01-31", new Action.SetBuyer(new Buyer(Ledger.AT_HOME, "PO 1")))
                .plan("2026-01-31", PlanCode.STANDARD);

        assertThat(valid(ledger.issued(1)).all("IncludedNote", "Content"))
                .containsExactly("The prices are the shipped examples: this is not a real invoice.", "PO 1");
    }

    @Test
    void theRulesFindWhatIsWrong() throws Exception {
        EInvoice right = EInvoice.of(standard(Ledger.AT_HOME).issued(1));

        assertThat(right.replace(">22.99</ram:GrandTotalAmount>", ">23.99</ram:GrandTotalAmount>")
                        .problems())
                .anyMatch(problem -> problem.contains("BR-CO-15"));
        assertThat(right.replace("schemeID=\"VA\"", "schemeID=\"XX\"").problems())
                .anyMatch(problem -> problem.contains("BR-S-02"));
        assertThat(right.replace("ram:BillingSpecifiedPeriod", "ram:Period").problems())
                .anyMatch(problem -> problem.contains("Invalid content was found"));
    }

    @Test
    void aPackageOfAPartOfThePeriodHasAPriceThatMakesItsAmount() throws Exception {
        IssuedInvoice part =
                standard(Ledger.AT_HOME).enable("2026-02-11", "CONV-100").last();
        assertThat(part.invoice().lines().getFirst().isProRated()).isTrue();

        EInvoice written = valid(part);

        assertThat(written.all("BilledQuantity")).containsExactly("1");
        assertThat(written.all("ChargeAmount")).containsExactly("5.46");
        assertThat(written.all("SpecifiedTradeProduct", "Description"))
                .containsExactly("9.00 EUR per month, 17 of 28 days");
    }

    @Test
    void severalAgentsHaveOnePriceForAllOfThem() throws Exception {
        IssuedInvoice agents = standard(Ledger.AT_HOME)
                .on("2026-02-11", new Action.SetAgents(3))
                .last();

        EInvoice written = valid(agents);

        assertThat(written.all("BilledQuantity")).containsExactly("3");
        assertThat(written.all("BasisQuantity")).containsExactly("3");
        assertThat(written.all("ChargeAmount"))
                .containsExactly(agents.invoice().total().decimal().toPlainString());
    }

    @Test
    void creditIsALineWithANegativeQuantityAndNoNegativePrice() throws Exception {
        IssuedInvoice change = standard(Ledger.AT_HOME)
                .enable("2026-01-31", "CONV-400")
                .plan("2026-02-10", PlanCode.PRO)
                .last();
        kinds(change, InvoiceLine.Kind.PLAN, InvoiceLine.Kind.PLAN_CREDIT, InvoiceLine.Kind.PACKAGE_CREDIT);

        EInvoice written = valid(change);

        assertThat(written.all("BilledQuantity")).containsExactly("1", "-1", "-1");
        assertThat(written.amounts("NetPriceProductTradePrice", "ChargeAmount")).allMatch(price -> price.signum() > 0);
    }

    @Test
    void creditThatIsKeptMakesAnInvoiceOfNothing() throws Exception {
        Ledger ledger =
                Ledger.of(Ledger.AT_HOME).plan("2026-01-31", PlanCode.PRO).plan("2026-02-10", PlanCode.STANDARD);
        IssuedInvoice kept = ledger.last();
        assertThat(kept.invoice().lines().getLast().kind()).isEqualTo(InvoiceLine.Kind.CREDIT_KEPT);

        assertThat(valid(kept).sum("DuePayableAmount")).isZero();

        IssuedInvoice used = ledger.until("2026-03-01").last();
        assertThat(used.invoice().lines().getLast().kind()).isEqualTo(InvoiceLine.Kind.CREDIT_USED);
        assertThat(valid(used).all("BilledQuantity").getLast()).isEqualTo("-1");
    }

    @Test
    void aBusinessElsewhereInTheUnionOwesTheVatItself() throws Exception {
        EInvoice written = valid(standard(Ledger.BUSINESS_IN_THE_UNION).issued(1));

        assertThat(written.all("CategoryCode")).containsOnly("AE");
        assertThat(written.all("RateApplicablePercent")).containsOnly("0");
        assertThat(written.all("ExemptionReasonCode")).containsExactly("VATEX-EU-AE");
        assertThat(written.all("SpecifiedTaxRegistration", "ID")).containsExactly("CZ00000000", "DE123456789");
    }

    @Test
    void outsideTheUnionThereIsNoRateAndNoVatId() throws Exception {
        EInvoice written = valid(standard(Ledger.OUTSIDE_THE_UNION).issued(1));

        assertThat(written.all("CategoryCode")).containsOnly("O");
        assertThat(written.names()).doesNotContain("RateApplicablePercent", "SpecifiedTaxRegistration");
        assertThat(written.all("ExemptionReasonCode")).containsExactly("VATEX-EU-O");
        assertThat(written.all("SpecifiedLegalOrganization", "ID"))
                .containsExactly("Example register, section B, entry 0");
    }

    @Test
    void creditWithTheVatOfThenStandsBesideChargesWithoutVat() throws Exception {
        for (Party buyer : List.of(Ledger.BUSINESS_IN_THE_UNION, Ledger.OUTSIDE_THE_UNION)) {
            Ledger ledger = standard(Ledger.AT_HOME)
                    .on("2026-02-09", new Action.SetBuyer(new Buyer(buyer, "")))
                    .plan("2026-02-10", PlanCode.PRO);

            EInvoice written = valid(ledger.last());

            boolean union = buyer == Ledger.BUSINESS_IN_THE_UNION;
            assertThat(written.all("ApplicableHeaderTradeSettlement", "CategoryCode"))
                    .containsExactly(union ? "AE" : "E", "S");
            assertThat(written.all("ApplicableHeaderTradeSettlement", "RateApplicablePercent"))
                    .containsExactly("0", "21");
            assertThat(written.names()).contains("SpecifiedTaxRegistration", "ExemptionReason");
            assertThat(written.sum("TaxTotalAmount")).isNegative();
        }
    }

    @Test
    void aRateOfZeroIsZeroRated() throws Exception {
        Ledger ledger = new Ledger(Ledger.catalogue("vat                 21", "vat 0"), "EUR")
                .on("2026-01-31", new Action.SetBuyer(new Buyer(Ledger.AT_HOME, "")))
                .plan("2026-01-31", PlanCode.STANDARD);

        EInvoice written = valid(ledger.issued(1));

        assertThat(written.all("CategoryCode")).containsOnly("Z");
        assertThat(written.names()).doesNotContain("ExemptionReason", "ExemptionReasonCode");
    }

    @Test
    void aCreditNoteForUnusedDaysIsPositiveAndNamesItsInvoice() throws Exception {
        Ledger ledger = standard(Ledger.AT_HOME)
                .enable("2026-01-31", "CONV-400")
                .on("2026-02-02", new Action.PaymentFailed(2))
                .until("2026-02-20");
        IssuedInvoice note = ledger.last();
        assertThat(note.invoice().isCreditNote()).isTrue();
        assertThat(note.invoice().gross().isNegative()).isTrue();

        EInvoice written = valid(note);

        assertThat(written.all("ExchangedDocument", "TypeCode")).containsExactly("381");
        assertThat(written.all("BilledQuantity")).containsExactly("1");
        assertThat(written.sum("GrandTotalAmount"))
                .isEqualTo(note.invoice().gross().decimal().negate());
        assertThat(written.all("InvoiceReferencedDocument", "IssuerAssignedID")).containsExactly("2");
        assertThat(written.names()).doesNotContain("SpecifiedTradeSettlementPaymentMeans", "DueDateDateTime");
    }

    @Test
    void aCorrectionIsACreditNoteAndANewInvoice() throws Exception {
        Ledger ledger = standard(Ledger.AT_HOME)
                .enable("2026-01-31", "CONV-400")
                .plan("2026-02-10", PlanCode.PRO)
                .on("2026-02-11", new Action.SetBuyer(new Buyer(Ledger.BUSINESS_IN_THE_UNION, "")))
                .on("2026-02-11", new Action.CorrectInvoice(1))
                .on("2026-02-11", new Action.CorrectInvoice(2))
                .on("2026-02-11", new Action.CorrectInvoice(3));

        EInvoice note = valid(ledger.issued(8));
        EInvoice anew = valid(ledger.issued(9));

        assertThat(note.all("ExchangedDocument", "TypeCode")).containsExactly("381");
        assertThat(note.all("BilledQuantity")).containsExactly("1", "-1", "-1");
        assertThat(note.sum("GrandTotalAmount"))
                .isEqualTo(ledger.invoice(3).gross().decimal());
        assertThat(note.all("CategoryCode")).containsOnly("S");
        assertThat(anew.all("ExchangedDocument", "TypeCode")).containsExactly("380");
        assertThat(anew.all("CategoryCode")).containsOnly("AE");
        assertThat(List.of(note, anew))
                .allSatisfy(document -> assertThat(document.all("InvoiceReferencedDocument", "IssuerAssignedID"))
                        .containsExactly("3"));
    }

    @Test
    void yenHaveNoDecimals() throws Exception {
        Ledger ledger = new Ledger(
                        Ledger.catalogue(
                                "EUR=", "JPY=", ".00 ", " ", ".00\n", "\n", "vat                 21", "vat 7.7"),
                        "JPY")
                .on("2026-01-31", new Action.SetBuyer(new Buyer(Ledger.AT_HOME, "")))
                .plan("2026-01-31", PlanCode.STANDARD);

        assertThat(valid(ledger.issued(1)).sum("GrandTotalAmount")).isEqualTo(new BigDecimal(20));
    }

    @Test
    void threeDecimalsAreRefused() {
        Ledger ledger = new Ledger(Ledger.catalogue("EUR=", "KWD="), "KWD")
                .on("2026-01-31", new Action.SetBuyer(new Buyer(Ledger.AT_HOME, "")))
                .plan("2026-01-31", PlanCode.STANDARD);

        assertThatThrownBy(() -> EInvoice.of(ledger.issued(1)))
                .isInstanceOfSatisfying(
                        IncompleteInvoice.class,
                        refused -> assertThat(refused.gaps()).containsExactly(InvoiceGap.CURRENCY));
    }

    @Test
    void namesOfEveryScriptAndSignsOfXmlAreKept() throws Exception {
        Party buyer =
                new Party("شركة <الأمل> & 龍 \uD83D\uDE00 ]]> \uFFFE\uD800", "\"Street\" 'x'", "1", "北京", "CZ", "");

        EInvoice written = valid(Ledger.of(buyer, "a < b && c > d")
                .plan("2026-01-31", PlanCode.STANDARD)
                .issued(1));

        assertThat(written.all("BuyerTradeParty", "Name"))
                .containsExactly("شركة <الأمل> & 龍 \uD83D\uDE00 ]]> \uFFFD\uFFFD");
        assertThat(written.all("BuyerTradeParty", "CityName")).containsExactly("北京");
        assertThat(written.all("IncludedNote", "Content")).containsExactly("a < b && c > d");
    }

    @Test
    void nothingThatTheNormRequiresMayBeMissing() {
        Ledger nobody = new Ledger(
                        Ledger.catalogue(
                                "seller-name         Example Chat a.s.", "",
                                "seller-country      CZ", "",
                                "seller-vat-id       CZ00000000", ""),
                        "EUR")
                .plan("2026-01-31", PlanCode.STANDARD);

        assertThat(InvoiceGap.of(nobody.invoice(1)))
                .containsExactly(
                        InvoiceGap.SELLER_NAME,
                        InvoiceGap.SELLER_COUNTRY,
                        InvoiceGap.SELLER_VAT_ID,
                        InvoiceGap.BUYER_NAME,
                        InvoiceGap.BUYER_COUNTRY);
    }

    @Test
    void aVatIdBeginsWithACountry() {
        Ledger ledger = new Ledger(
                        Ledger.catalogue(
                                "seller-country      CZ\nseller-vat-id       CZ00000000",
                                "seller-country CH\nseller-vat-id QQ00000000"),
                        "EUR")
                .on("2026-01-31", new Action.SetBuyer(new Buyer(new Party("Shop", "", "", "", "CH", "ZZ123456"), "")))
                .plan("2026-01-31", PlanCode.STANDARD);

        assertThat(InvoiceGap.of(ledger.invoice(1)))
                .containsExactly(InvoiceGap.SELLER_VAT_COUNTRY, InvoiceGap.BUYER_VAT_COUNTRY);
        Party greek = new Party("Shop", "", "", "", "GR", "EL123456789");
        assertThat(InvoiceGap.of(standard(greek).invoice(1))).isEmpty();
    }

    @Test
    void whereThereIsNoVatTheSellerIsKnownByItsRegister() {
        Ledger ledger = new Ledger(
                        Ledger.catalogue("seller-registration Example register, section B, entry 0", ""), "EUR")
                .on("2026-01-31", new Action.SetBuyer(new Buyer(Ledger.OUTSIDE_THE_UNION, "")))
                .plan("2026-01-31", PlanCode.STANDARD);

        assertThat(InvoiceGap.of(ledger.invoice(1))).containsExactly(InvoiceGap.SELLER_REGISTRATION);
    }
}
