package io.smarthub.exports;

import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Books.Decided;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;

/** An account in Prague whose real invoices are written as documents: it acts at noon of a day. */
final class Ledger {

    static final Party AT_HOME = new Party("Obchod s.r.o.", "Dlouhá 7", "110 00", "Praha", "CZ", "");
    static final Party BUSINESS_IN_THE_UNION =
            new Party("Müller & Söhne GmbH", "Lange Straße 12", "80331", "München", "DE", "DE123456789");
    static final Party OUTSIDE_THE_UNION =
            new Party("Zürcher Laden AG", "Bahnhofstrasse 1", "8001", "Zürich", "CH", "CHE-123.456.789");
    static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    private final Catalogue catalogue;
    private Books books;

    Ledger(Catalogue catalogue, String currency) {
        this.catalogue = catalogue;
        books = Books.opening(new Terms(catalogue, ZONE, Currency.getInstance(currency)));
    }

    /** The account of a buyer with the shipped prices as the owner's own. */
    static Ledger of(Party buyer) {
        return of(buyer, "");
    }

    static Ledger of(Party buyer, String note) {
        return new Ledger(own(), "EUR").on("2026-01-31", new Action.SetBuyer(new Buyer(buyer, note)));
    }

    static Catalogue own() {
        return catalogue("example-prices yes", "example-prices no");
    }

    /** The shipped catalogue with texts replaced, in pairs. */
    static Catalogue catalogue(String... replaced) {
        String text = shipped();
        for (int at = 0; at < replaced.length; at += 2) {
            if (!text.contains(replaced[at])) {
                throw new AssertionError("not in the catalogue: " + replaced[at]);
            }
            text = text.replace(replaced[at], replaced[at + 1]);
        }
        return switch (CatalogueText.read(text)) {
            case CatalogueText.Reading.Read read -> read.catalogue();
            case CatalogueText.Reading.Unusable unusable -> throw new AssertionError(unusable.problems());
        };
    }

    /** Does it; it must be accepted. */
    Ledger on(String day, Action action) {
        var at = LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
        switch (books.decide(Decision.of(at, action), 1)) {
            case Decided.Accepted accepted -> books = accepted.after();
            case Decided.Refused refused -> throw new AssertionError(action + " refused: " + refused.refusal());
        }
        return this;
    }

    Ledger plan(String day, PlanCode plan) {
        return on(day, new Action.ChoosePlan(plan));
    }

    Ledger enable(String day, String code) {
        return on(day, new Action.EnablePackage(code));
    }

    Ledger until(String day) {
        books = books.at(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant());
        return this;
    }

    Invoice invoice(int number) {
        return books.invoices().get(number - 1);
    }

    IssuedInvoice issued(int number) {
        return new IssuedInvoice(invoice(number), catalogue);
    }

    IssuedInvoice last() {
        return issued(books.invoices().size());
    }

    Books books() {
        return books;
    }

    private static String shipped() {
        try (InputStream file =
                Objects.requireNonNull(Ledger.class.getResourceAsStream("/io/smarthub/app/billing/catalogue.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
