package io.smarthub.store.billing;

import io.smarthub.app.billing.BillingStore;
import io.smarthub.app.billing.Journal;
import io.smarthub.app.billing.Posting;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceDetails;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.Vat;
import io.smarthub.store.Database;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables {@code billing_posting}, {@code billing_decision}, {@code invoice} and {@code invoice_line}. */
public final class BillingRecord implements BillingStore {

    private final Database database;

    public BillingRecord(Database database) {
        this.database = database;
    }

    @Override
    public Journal load() {
        return database.readAtOneMoment(BillingRecord::load);
    }

    @Override
    public int postings() {
        return database.readAtOneMoment(sql -> Math.toIntExact(sql.number("SELECT COUNT(*) FROM billing_posting")));
    }

    @Override
    public void append(Posting posting) {
        database.writer().write(transaction -> {
            append(transaction.sql(), posting);
            return true;
        });
    }

    private static Journal load(Sql sql) {
        List<Instant> reached =
                sql.list("SELECT id, reached_at FROM billing_posting ORDER BY id", row -> row.instant("reached_at"));
        if (reached.isEmpty()) {
            return Journal.EMPTY;
        }
        List<Decision> decisions = sql.list("""
                SELECT posting_id, ord, decided_at, kind, code, amount, zone, currency, catalogue, note, details
                FROM billing_decision ORDER BY posting_id, ord""", DecisionRow::read);
        Map<Integer, List<InvoiceLine>> lines = new HashMap<>();
        sql.each(
                """
                SELECT l.invoice_id, l.ord, l.kind, l.code, l.quantity, l.unit_price_minor, l.from_day, l.until_day,
                       l.of_days, l.amount_minor, l.vat_category, l.vat_basis_points, i.currency
                FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
                ORDER BY l.invoice_id, l.ord""",
                row -> lines.computeIfAbsent(row.integer("invoice_id"), number -> new ArrayList<>())
                        .add(line(row)));
        List<Invoice> invoices = sql.list("""
                SELECT id, occasion, issued_at, issued_on, period_start, period_end, seller, buyer, note, due_on, corrects
                FROM invoice ORDER BY id""", row -> invoice(row, lines.getOrDefault(row.integer("id"), List.of())));
        Instant latest = reached.stream().max(Instant::compareTo).orElseThrow();
        return new Journal(decisions, invoices, reached.size(), latest);
    }

    private static Invoice invoice(Row row, List<InvoiceLine> lines) throws SQLException {
        return new Invoice(
                row.integer("id"),
                row.constant("occasion", Invoice.Occasion.class),
                row.instant("issued_at"),
                row.date("issued_on"),
                row.date("period_start"),
                row.date("period_end"),
                lines,
                new InvoiceDetails(
                        DetailsText.seller(row.text("seller")),
                        DetailsText.party(row.text("buyer")),
                        row.text("note"),
                        row.date("due_on")),
                Optional.ofNullable(row.integerOrNull("corrects")));
    }

    private static InvoiceLine line(Row row) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        return new InvoiceLine(
                row.constant("kind", InvoiceLine.Kind.class),
                row.text("code"),
                row.integer("quantity"),
                new Money(row.number("unit_price_minor"), currency),
                row.date("from_day"),
                row.date("until_day"),
                row.number("of_days"),
                new Money(row.number("amount_minor"), currency),
                new Vat(row.constant("vat_category", Vat.Category.class), row.integer("vat_basis_points")));
    }

    private static void append(Sql sql, Posting posting) {
        sql.update("INSERT INTO billing_posting (id, reached_at) VALUES (?, ?)", posting.number(), posting.reached());
        int order = 0;
        for (Decision decision : posting.decisions()) {
            DecisionRow.write(sql, posting.number(), order++, decision);
        }
        for (Invoice invoice : posting.invoices()) {
            append(sql, posting.number(), invoice);
        }
    }

    private static void append(Sql sql, int posting, Invoice invoice) {
        sql.update(
                """
                INSERT INTO invoice
                    (id, posting_id, occasion, issued_at, issued_on, period_start, period_end, currency, total_minor,
                     seller, buyer, note, due_on, corrects)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                invoice.number(),
                posting,
                invoice.occasion(),
                invoice.issuedAt(),
                invoice.date(),
                invoice.periodStart(),
                invoice.periodEnd(),
                invoice.currency().getCurrencyCode(),
                invoice.total().minor(),
                DetailsText.of(invoice.details().seller()),
                DetailsText.of(invoice.details().buyer()),
                invoice.details().note(),
                invoice.details().dueOn(),
                invoice.corrects().orElse(null));
        try (Sql.Batch lines = sql.batch("""
                INSERT INTO invoice_line
                    (invoice_id, ord, kind, code, quantity, unit_price_minor, from_day, until_day, of_days, amount_minor,
                     vat_category, vat_basis_points)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int order = 0;
            for (InvoiceLine line : invoice.lines()) {
                lines.add(
                        invoice.number(),
                        order++,
                        line.kind(),
                        line.code(),
                        line.quantity(),
                        line.unitPrice().minor(),
                        line.from(),
                        line.until(),
                        line.ofDays(),
                        line.amount().minor(),
                        line.vat().category(),
                        line.vat().basisPoints());
            }
        }
    }
}
