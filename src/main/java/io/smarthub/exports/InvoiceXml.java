package io.smarthub.exports;

import io.smarthub.app.billing.IncompleteInvoice;
import io.smarthub.app.billing.InvoiceGap;
import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.Seller;
import io.smarthub.domain.billing.VatTotal;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * An invoice or credit note as e-invoice: EN 16931 in the syntax UN/CEFACT Cross Industry Invoice D16B. What stands where is in
 * docs/invoices.md; every kind is held to the published schema and rules by InvoiceXmlTest.
 */
final class InvoiceXml {

    private static final String GUIDELINE = "urn:cen.eu:en16931:2017";
    private static final String INVOICE = "380";
    private static final String CREDIT_NOTE = "381";
    private static final String TRANSFER = "30";
    private static final String SEPA_TRANSFER = "58";
    private static final Map<String, String> NAMESPACES = namespaces();

    private InvoiceXml() {}

    /** @throws IncompleteInvoice where it lacks what the norm requires; nothing is written then */
    static void write(IssuedInvoice issued, OutputStream out, Locale language) throws IOException {
        List<InvoiceGap> gaps = InvoiceGap.of(issued.invoice());
        if (!gaps.isEmpty()) {
            throw new IncompleteInvoice(issued.invoice(), gaps);
        }
        InvoiceWords words = new InvoiceWords(issued, language);
        try {
            Elements.document(out, "rsm:CrossIndustryInvoice", NAMESPACES, xml -> {
                xml.within(
                        "rsm:ExchangedDocumentContext",
                        () -> xml.within(
                                "ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", GUIDELINE)));
                xml.within("rsm:ExchangedDocument", () -> head(xml, words));
                xml.within("rsm:SupplyChainTradeTransaction", () -> transaction(xml, words));
            });
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
        }
    }

    private static void head(Elements xml, InvoiceWords words) throws XMLStreamException {
        Invoice invoice = words.invoice();
        xml.text("ram:ID", String.valueOf(invoice.number()));
        xml.text("ram:TypeCode", invoice.isCreditNote() ? CREDIT_NOTE : INVOICE);
        day(xml, "ram:IssueDateTime", invoice.date());
        note(xml, words.hasExamplePrices() ? words.get("invoice.example") : "");
        note(xml, invoice.details().note());
    }

    private static void note(Elements xml, String note) throws XMLStreamException {
        if (!note.isBlank()) {
            xml.within("ram:IncludedNote", () -> xml.text("ram:Content", note));
        }
    }

    private static void transaction(Elements xml, InvoiceWords words) throws XMLStreamException {
        Invoice invoice = words.invoice();
        InvoiceXmlVat rates = new InvoiceXmlVat(invoice);
        int number = 0;
        for (InvoiceItem item : words.items()) {
            int line = ++number;
            xml.within(
                    "ram:IncludedSupplyChainTradeLineItem",
                    () -> InvoiceXmlLine.write(xml, line, item, words.explained(item), rates));
        }
        InvoiceXmlParties parties = new InvoiceXmlParties(xml, invoice);
        xml.within("ram:ApplicableHeaderTradeAgreement", parties::write);
        xml.within("ram:ApplicableHeaderTradeDelivery", () -> {});
        xml.within("ram:ApplicableHeaderTradeSettlement", () -> settlement(xml, words));
    }

    private static void settlement(Elements xml, InvoiceWords words) throws XMLStreamException {
        Invoice invoice = words.invoice();
        boolean toPay = !invoice.isCreditNote() && invoice.gross().isPositive();
        if (toPay) {
            xml.text("ram:PaymentReference", words.title());
        }
        xml.text("ram:InvoiceCurrencyCode", invoice.currency().getCurrencyCode());
        if (toPay) {
            account(xml, invoice);
        }
        for (VatTotal total : invoice.vatTotals()) {
            xml.within("ram:ApplicableTradeTax", () -> tax(xml, words, total));
        }
        xml.within("ram:BillingSpecifiedPeriod", () -> period(xml, invoice.periodStart(), invoice.periodEnd()));
        xml.within("ram:SpecifiedTradePaymentTerms", () -> {
            xml.text("ram:Description", words.payment());
            if (toPay) {
                day(xml, "ram:DueDateDateTime", invoice.details().dueOn());
            }
        });
        xml.within("ram:SpecifiedTradeSettlementHeaderMonetarySummation", () -> sums(xml, words));
        if (invoice.corrects().isPresent()) {
            String corrected = String.valueOf(invoice.corrects().get());
            xml.within("ram:InvoiceReferencedDocument", () -> xml.text("ram:IssuerAssignedID", corrected));
        }
    }

    private static void account(Elements xml, Invoice invoice) throws XMLStreamException {
        Seller seller = invoice.details().seller();
        if (!seller.iban().isEmpty()) {
            xml.within("ram:SpecifiedTradeSettlementPaymentMeans", () -> {
                xml.text("ram:TypeCode", invoice.currency().getCurrencyCode().equals("EUR") ? SEPA_TRANSFER : TRANSFER);
                xml.within("ram:PayeePartyCreditorFinancialAccount", () -> {
                    xml.text("ram:IBANID", seller.iban());
                    xml.text("ram:AccountName", seller.party().name());
                });
            });
        }
    }

    private static void tax(Elements xml, InvoiceWords words, VatTotal total) throws XMLStreamException {
        xml.text("ram:CalculatedAmount", plain(words.shown(total.tax())));
        xml.text("ram:TypeCode", "VAT");
        switch (total.vat().category()) {
            case STANDARD, ZERO_RATED -> {}
            case REVERSE_CHARGE, NOT_SUBJECT ->
                xml.text("ram:ExemptionReason", words.reason(total.vat().category()));
        }
        xml.text("ram:BasisAmount", plain(words.shown(total.net())));
        InvoiceXmlVat vat = new InvoiceXmlVat(words.invoice());
        xml.text("ram:CategoryCode", vat.category(total.vat()));
        xml.text("ram:ExemptionReasonCode", vat.reasonCode(total.vat()).orElse(""));
        vat.rate(xml, total.vat());
    }

    private static void sums(Elements xml, InvoiceWords words) throws XMLStreamException {
        Invoice invoice = words.invoice();
        String net = plain(words.shown(invoice.total()));
        String gross = plain(words.shown(invoice.total().plus(invoice.vat())));
        xml.text("ram:LineTotalAmount", net);
        xml.text("ram:TaxBasisTotalAmount", net);
        xml.text(
                "ram:TaxTotalAmount",
                plain(words.shown(invoice.vat())),
                "currencyID",
                invoice.currency().getCurrencyCode());
        if (!invoice.rounding().isZero()) {
            xml.text("ram:RoundingAmount", plain(words.shown(invoice.rounding())));
        }
        xml.text("ram:GrandTotalAmount", gross);
        xml.text("ram:DuePayableAmount", plain(words.shown(invoice.gross())));
    }

    static void period(Elements xml, LocalDate from, LocalDate until) throws XMLStreamException {
        day(xml, "ram:StartDateTime", from);
        day(xml, "ram:EndDateTime", InvoiceWords.last(from, until));
    }

    static String plain(Money money) {
        return money.decimal().toPlainString();
    }

    private static void day(Elements xml, String name, LocalDate day) throws XMLStreamException {
        String written = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        xml.within(name, () -> xml.text("udt:DateTimeString", written, "format", "102"));
    }

    private static Map<String, String> namespaces() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100");
        namespaces.put("ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100");
        namespaces.put("udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100");
        return namespaces;
    }
}
