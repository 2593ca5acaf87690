package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.exports.pdf.InstalledFonts;
import io.smarthub.exports.pdf.Sheet;
import io.smarthub.exports.pdf.SystemFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

/** What an invoice says on paper. The documents are kept in {@code target/screens}, to be looked at. */
class InvoicePdfTest {

    static Pdf pdf(IssuedInvoice invoice, Locale language) throws IOException {
        return pdf(invoice, language, Pdf.NO_FONTS);
    }

    private static Pdf pdf(IssuedInvoice invoice, Locale language, SystemFonts fonts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new InvoicePdf(() -> fonts).write(invoice, out, language);
        return new Pdf(out.toByteArray());
    }

    private static Ledger standard(Party buyer) {
        return Ledger.of(buyer, "Order 4711\nCost centre 12").plan("2026-01-31", PlanCode.STANDARD);
    }

    private static IssuedInvoice with(IssuedInvoice issued, List<InvoiceLine> lines) {
        Invoice invoice = issued.invoice();
        return new IssuedInvoice(
                new Invoice(
                        invoice.number(),
                        invoice.occasion(),
                        invoice.issuedAt(),
                        invoice.date(),
                        invoice.periodStart(),
                        invoice.periodEnd(),
                        lines,
                        invoice.details(),
                        invoice.corrects()),
                issued.catalogue());
    }

    private static InvoiceLine priced(InvoiceLine line, int quantity, Money unit, Money amount) {
        return new InvoiceLine(
                line.kind(), line.code(), quantity, unit, line.from(), line.until(), line.ofDays(), amount, line.vat());
    }

    private static Party named(String name) {
        return new Party(name, "Street 1", "1", "City", "CZ", "");
    }

    @Test
    void anInvoiceSaysWhoOwesWhatToWhomAndForWhat() throws IOException {
        Ledger ledger = standard(Ledger.AT_HOME)
                .enable("2026-01-31", "CONV-400")
                .on("2026-01-31", new Action.SetAgents(2))
                .until("2026-03-01");

        Pdf pdf = pdf(ledger.last(), Locale.UK).keep("invoice-en");

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.title()).isEqualTo("Invoice 4");
        assertThat(pdf.text())
                .contains("Example Chat a.s.", "Example Street 1", "602 00 Brno", "Czechia", "VAT ID CZ00000000")
                .contains("Example register, section B, entry 0")
                .contains("Obchod s.r.o.", "Dlouhá 7", "110 00 Praha")
                .contains("Date 28 Feb 2026", "Billing period 28 Feb 2026 – 30 Mar 2026", "Due on 14 Mar 2026")
                .contains("STANDARD plan 1 19.00 21 % 19.00")
                .contains("400 more chatbot conversations a month (CONV-400) 1 29.00 21 % 29.00")
                .contains("Additional agent (AGENT-1) 2 8.00 21 % 16.00")
                .contains("Net 64.00 EUR", "VAT 21 % on 64.00 EUR 13.44 EUR", "To pay 77.44 EUR")
                .contains("Please pay 77.44 EUR by 14 Mar 2026.", "CZ65 0800 0000 1920 0014 5399")
                .contains("Payment reference Invoice 4", "Note Order 4711 Cost centre 12", "1 of 1")
                .doesNotContain("example", "missing", "Credit");
    }

    @Test
    void oneThatReplacesAnOverdueOneAsksForPaymentNow() throws IOException {
        Ledger ledger = standard(Ledger.AT_HOME)
                .on("2026-02-20", new Action.PaymentFailed(1))
                .on("2026-02-21", new Action.SetBuyer(new Buyer(named("Neu s.r.o."), "")))
                .on("2026-02-21", new Action.CorrectInvoice(1));

        assertThat(pdf(ledger.last(), Locale.UK).text())
                .contains("Please pay 22.99 EUR now. The invoice that this one replaces was due on 14 Feb 2026.")
                .doesNotContain(" by 14 Feb");
    }

    @Test
    void englishDaysAreTheSameWhereTheMonthIsWrittenFirst() throws IOException {
        Pdf pdf = pdf(standard(Ledger.AT_HOME).last(), Locale.US);

        assertThat(pdf.text()).contains("Date 31 Jan 2026", "Due on 14 Feb 2026");
    }

    @Test
    void germanIsGermanThroughout() throws IOException {
        Pdf pdf = pdf(
                        standard(Ledger.BUSINESS_IN_THE_UNION)
                                .enable("2026-02-11", "CONV-100")
                                .last(),
                        Locale.GERMANY)
                .keep("invoice-de");

        assertThat(pdf.title()).isEqualTo("Rechnung 2");
        assertThat(pdf.text())
                .contains("Tschechien", "Leistungszeitraum 11.02.2026 – 27.02.2026", "Fällig am 25.02.2026")
                .contains("USt-IdNr. DE123456789")
                .contains("100 weitere Chatbot-Konversationen im Monat (CONV-100) 1 9,00 0 % 5,46")
                .contains("17 von 28 Tagen", "Keine USt. auf 5,46 EUR 0,00 EUR", "Zu zahlen 5,46 EUR")
                .contains("Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge")
                .contains("Verwendungszweck Rechnung 2");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void aCreditNoteSaysWhatItGivesAndOnWhich() throws IOException {
        Ledger ledger = standard(Ledger.AT_HOME)
                .enable("2026-01-31", "CONV-400")
                .plan("2026-02-10", PlanCode.PRO)
                .on("2026-02-11", new Action.SetBuyer(new Buyer(Ledger.BUSINESS_IN_THE_UNION, "")))
                .on("2026-02-11", new Action.CorrectInvoice(3));

        Pdf note = pdf(ledger.issued(4), Locale.UK).keep("invoice-credit-note");
        Pdf anew = pdf(ledger.issued(5), Locale.UK);

        String gross = ledger.invoice(3).gross().decimal().toPlainString();
        assertThat(note.title()).isEqualTo("Credit note 4");
        assertThat(note.text())
                .contains("Refers to Invoice 3", "Credited " + gross + " EUR")
                .contains("Unused part: STANDARD plan −1 19.00 21 % −")
                .contains("There is nothing to pay: " + gross
                        + " EUR is taken off invoice 3, or paid back where that was paid already.")
                .doesNotContain("IBAN", "Due on", "To pay");
        assertThat(anew.text()).contains("Invoice 5", "Replaces Invoice 3", "Reverse charge");
    }

    @Test
    void whatIsLeftOfUnpaidDaysIsTakenOffTheInvoiceOrKept() throws IOException {
        Ledger ledger = standard(Ledger.AT_HOME)
                .enable("2026-02-01", "CONV-200")
                .on("2026-02-01", new Action.PaymentFailed(2))
                .until("2026-02-26");

        IssuedInvoice note = ledger.issued(3);

        assertThat(note.invoice().occasion()).isEqualTo(Invoice.Occasion.ENDED_UNPAID);
        String off = note.invoice().gross().negated().decimal().toPlainString();
        assertThat(pdf(note, Locale.UK).text())
                .contains("There is nothing to pay: " + off + " EUR is taken off invoice 2.")
                .doesNotContain("paid back");
        assertThat(pdf(note, Locale.GERMANY).text())
                .contains(
                        "Es ist nichts zu zahlen: " + off.replace('.', ',') + " EUR werden von Rechnung 2 abgezogen.");
    }

    @Test
    void whereNoVatIsChargedItSaysWhy() throws IOException {
        assertThat(pdf(standard(Ledger.OUTSIDE_THE_UNION).last(), Locale.UK).text())
                .contains("STANDARD plan 1 19.00 – 19.00", "No VAT on 19.00 EUR 0.00 EUR")
                .contains("Not subject to VAT: the service is supplied where the recipient is established");
        Ledger zero = new Ledger(Ledger.catalogue("vat                 21", "vat 0"), "EUR")
                .plan("2026-01-31", PlanCode.STANDARD);
        assertThat(pdf(zero.last(), Locale.UK).text())
                .contains("No VAT is charged: the rate is 0 %.", "VAT 0 % on 19.00 EUR 0.00 EUR");
    }

    @Test
    void creditThatCoversEverythingLeavesNothingToPay() throws IOException {
        Ledger ledger =
                Ledger.of(Ledger.AT_HOME).plan("2026-01-31", PlanCode.PRO).plan("2026-02-10", PlanCode.STANDARD);

        assertThat(pdf(ledger.last(), Locale.UK).keep("invoice-kept").text())
                .contains("Credit kept for later invoices 21 %", "To pay 0.00 EUR", "There is nothing to pay.")
                .doesNotContain("IBAN", "Due on");
    }

    @Test
    void creditWithAnotherVatOrUsedBeforeIsExplained() throws IOException {
        Ledger ledger = Ledger.of(Ledger.AT_HOME)
                .plan("2026-01-31", PlanCode.PRO)
                .plan("2026-01-31", PlanCode.STANDARD)
                .until("2026-03-01")
                .on("2026-03-01", new Action.SetBuyer(new Buyer(Ledger.BUSINESS_IN_THE_UNION, "")))
                .until("2026-04-01");

        assertThat(pdf(ledger.last(), Locale.UK).text().replace('\n', ' '))
                .contains(
                        "Credit of 15.70 EUR is deducted as 19.00 EUR: with the VAT that was charged on it, which is not this invoice’s. So the amount to pay does"
                                + " not follow from the net sum.");
        ledger.on("2026-04-01", new Action.CorrectInvoice(1)).on("2026-04-01", new Action.CorrectInvoice(2));
        assertThat(pdf(ledger.last(), Locale.UK).text().replace('\n', ' '))
                .contains(
                        "Other invoices have already used 34.70 EUR of the credit kept here (41.99 EUR with VAT)",
                        "Credit kept here and already used by other invoices");
        assertThat(pdf(ledger.last(), Locale.GERMANY).text().replace('\n', ' '))
                .contains("Guthaben, das andere Rechnungen schon verrechnet haben");
        assertThat(pdf(ledger.last(), Locale.GERMANY).text().replace('\n', ' '))
                .contains("Von dem Guthaben, das hier zurückbehalten wird, haben andere Rechnungen schon 34,70 EUR");
    }

    @Test
    void missingDetailsAndExamplePricesAreSaid() throws IOException {
        Ledger nobody = new Ledger(
                        Ledger.catalogue("seller-name         Example Chat a.s.", "", "seller-country      CZ", ""),
                        "EUR")
                .plan("2026-01-31", PlanCode.STANDARD);

        assertThat(pdf(nobody.last(), Locale.UK).keep("invoice-missing").text())
                .contains("The seller’s details are incomplete. Missing: name, country.")
                .contains("The buyer’s details are incomplete. Missing: name, street, postcode, city, country.")
                .contains("The prices are the shipped examples: this is not a real invoice.");
        assertThat(pdf(nobody.last(), Locale.GERMANY).text())
                .contains(
                        "Die Angaben zum Verkäufer sind unvollständig. Es fehlt: Name, Land.",
                        "Die Angaben zum Käufer sind unvollständig. Es fehlt: Name, Straße, Postleitzahl, Ort, Land.",
                        "mitgelieferten Beispiele");
    }

    @Test
    void onlyTheDetailThatIsMissingIsNamed() throws IOException {
        Party withoutName = new Party("", "Dlouhá 7", "110 00", "Praha", "CZ", "");

        assertThat(pdf(standard(withoutName).last(), Locale.UK).text())
                .contains("The buyer’s details are incomplete. Missing: name.")
                .doesNotContain("Missing: name, ", "seller’s details");
        assertThat(pdf(standard(new Party("Obchod s.r.o.", "", "", "", "", "")).last(), Locale.GERMANY)
                        .text())
                .contains("Die Angaben zum Käufer sind unvollständig. Es fehlt: Straße, Postleitzahl, Ort, Land.");
    }

    @Test
    void manyLinesGoOnWithTheirHeadingsOnNumberedPages() throws IOException {
        IssuedInvoice one = standard(Ledger.AT_HOME).last();
        InvoiceLine line = one.invoice().lines().getFirst();
        List<InvoiceLine> lines = IntStream.rangeClosed(1, 50)
                .mapToObj(cents -> priced(
                        line,
                        1,
                        new Money(cents, line.amount().currency()),
                        new Money(cents, line.amount().currency())))
                .toList();

        Pdf pdf = pdf(with(one, lines), Locale.UK).keep("invoice-long");

        List<String> pages = pdf.texts();
        assertThat(pages).hasSize(3);
        for (int page = 0; page < 3; page++) {
            assertThat(pages.get(page)).contains("Description", "Net (EUR)", (page + 1) + " of 3");
        }
        assertThat(pages.getLast()).contains("To pay");
        assertThat(pdf.extent()[2]).isLessThan(Sheet.HEIGHT - 28);
    }

    @Test
    void hugeAmountsAndLongNamesStayOnThePaper() throws IOException {
        String longName = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft "
                .repeat(2)
                .strip();
        Party buyer = new Party(longName, "x".repeat(200), "1".repeat(200), "City ".repeat(30), "CZ", "");
        IssuedInvoice one = standard(buyer).last();
        InvoiceLine line = one.invoice().lines().getFirst();
        Money huge = new Money(4_000_000_000_000_000_000L, line.amount().currency());

        Pdf pdf = pdf(with(one, List.of(priced(line, 999_999, huge, huge), line)), Locale.GERMANY)
                .keep("invoice-huge");

        assertThat(pdf.text()).contains("40.000.000.000.000.000,00", "999.999", "8.400.000.000.000.003,99 EUR");
        assertThat(pdf.extent()[0]).isGreaterThanOrEqualTo(53);
        assertThat(pdf.extent()[1]).isLessThanOrEqualTo(Sheet.WIDTH - 53);
    }

    @Test
    void aCurrencyHasItsDecimals() throws IOException {
        Ledger yen = new Ledger(Ledger.catalogue("EUR=", "JPY=", ".00 ", " ", ".00\n", "\n"), "JPY")
                .plan("2026-01-31", PlanCode.STANDARD);
        Ledger dinar = new Ledger(Ledger.catalogue("EUR=", "KWD="), "KWD").plan("2026-01-31", PlanCode.STANDARD);

        assertThat(pdf(yen.last(), Locale.UK).text()).contains("Net (JPY)", "21 % 19 ", "To pay 23 JPY");
        assertThat(pdf(dinar.last(), Locale.UK).text()).contains("21 % 19.000", "To pay 22.990 KWD");
    }

    @Test
    void namesInAnyScriptArePrintedOrCounted() throws IOException {
        Ledger ledger = standard(named("شركة الأمل 龍門商店"));

        Pdf without = pdf(ledger.last(), Locale.UK);
        Pdf with = pdf(ledger.last(), Locale.UK, new InstalledFonts()).keep("invoice-scripts");

        assertThat(without.text()).contains("□", "characters are shown as □");
        assertThat(with.text()).contains("To pay 22.99 EUR");
    }

    @Test
    void theDocumentsPropertiesSayWhatItIsAndWhoIssuedIt() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(pdf(standard(Ledger.AT_HOME).last(), Locale.UK).bytes())) {
            PDDocumentInformation properties = document.getDocumentInformation();
            assertThat(properties.getTitle()).isEqualTo("Invoice 1");
            assertThat(properties.getAuthor()).isEqualTo("Example Chat a.s.");
            assertThat(properties.getSubject()).isEqualTo("Invoice 1 · 31 Jan 2026 · Obchod s.r.o.");
            assertThat(properties.getCreator()).isEqualTo("SmartHub Desktop");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .as("the window of a reader shows the title and not the file's name")
                    .isTrue();
        }
        Ledger nobody = new Ledger(Ledger.catalogue("seller-name         Example Chat a.s.", ""), "EUR")
                .plan("2026-01-31", PlanCode.STANDARD);
        try (PDDocument document =
                Loader.loadPDF(pdf(nobody.last(), Locale.GERMANY).bytes())) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Rechnung 1 · 31.01.2026");
        }
    }

    @Test
    void theSameInvoiceIsTheSameBytes() throws IOException {
        IssuedInvoice invoice = standard(Ledger.AT_HOME).last();

        byte[] first = pdf(invoice, Locale.UK).bytes();

        assertThat(pdf(invoice, Locale.UK).bytes()).isEqualTo(first);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(invoice.invoice().issuedAt());
        }
        assertThat(pdf(standard(Ledger.OUTSIDE_THE_UNION).last(), Locale.UK).bytes())
                .isNotEqualTo(first);
    }
}
