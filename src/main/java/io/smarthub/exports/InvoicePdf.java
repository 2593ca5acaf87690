package io.smarthub.exports;

import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Seller;
import io.smarthub.exports.pdf.InstalledFonts;
import io.smarthub.exports.pdf.Paper;
import io.smarthub.exports.pdf.SystemFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;

/** An invoice or credit note to be read; the same invoice is the same bytes whenever it is written. */
final class InvoicePdf {

    private final Supplier<SystemFonts> fonts;

    /** With the fonts of this machine for names that ours cannot print. */
    InvoicePdf() {
        this(InstalledFonts::new);
    }

    InvoicePdf(Supplier<SystemFonts> fonts) {
        this.fonts = fonts;
    }

    void write(IssuedInvoice issued, OutputStream out, Locale language) throws IOException {
        InvoiceWords words = new InvoiceWords(issued, language);
        try (Paper paper = new Paper(words.title(), words.language(), fonts.get())) {
            paper.dated(issued.invoice().issuedAt());
            paper.issuedBy(issued.invoice().details().seller().party().name(), subject(words));
            new InvoiceHead(paper, words).draw();
            new InvoiceTable(paper, words).draw();
            new InvoiceEnd(paper, words).draw();
            new Unprintable(paper, words.texts()).draw();
            paper.save(out, foot(words));
        }
    }

    /** What it is, of which day, and to whom. */
    private static String subject(InvoiceWords words) {
        String buyer = words.invoice().details().buyer().name();
        String document = dated(words);
        return buyer.isEmpty() ? document : document + " · " + buyer;
    }

    private static String dated(InvoiceWords words) {
        return words.title() + " · " + words.date(words.invoice().date());
    }

    private static Paper.Foot foot(InvoiceWords words) {
        Invoice invoice = words.invoice();
        Seller seller = invoice.details().seller();
        String title = dated(words);
        return new Paper.Foot() {
            @Override
            public String text() {
                String name = seller.party().name();
                return name.isEmpty() ? title : name + " · " + title;
            }

            @Override
            public String page(int number, int of) {
                return words.get("pdf.page", number, of);
            }
        };
    }
}
