package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Books.Decided;
import io.smarthub.domain.billing.CatalogueText.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** An account under test: acts at local times and keeps the record, as the application does. */
final class Shop {

    static final Currency EUR = Currency.getInstance("EUR");
    static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    static final Catalogue CATALOGUE = shipped();

    private final Terms opening;
    private final List<Decision> decisions = new ArrayList<>();
    private Books books;
    int activeAgents = 1;

    Shop(ZoneId zone) {
        opening = new Terms(CATALOGUE, zone, EUR);
        books = Books.opening(opening);
    }

    static Shop inPrague() {
        return new Shop(PRAGUE);
    }

    /** Does it at that local time of the account's present zone; it must be accepted. */
    Shop at(String localTime, Action action) {
        return switch (decide(localTime, action)) {
            case Decided.Accepted accepted -> {
                decisions.add(Decision.of(instant(localTime), action));
                books = accepted.after();
                yield this;
            }
            case Decided.Refused refused -> throw new AssertionError(action + " refused: " + refused.refusal());
        };
    }

    Refusal refusal(String localTime, Action action) {
        return switch (decide(localTime, action)) {
            case Decided.Accepted accepted -> throw new AssertionError(action + " accepted");
            case Decided.Refused refused -> refused.refusal();
        };
    }

    Preview preview(String localTime, Action action) {
        return switch (decide(localTime, action)) {
            case Decided.Accepted accepted -> new Preview(action, accepted.before(), accepted.after());
            case Decided.Refused refused -> throw new AssertionError(action + " refused: " + refused.refusal());
        };
    }

    /** The books when that local time has come, computed anew from the whole record. */
    Books on(String localTime) {
        return Books.replay(opening, decisions, instant(localTime));
    }

    Instant instant(String localTime) {
        return LocalDateTime.parse(localTime).atZone(books.terms().zone()).toInstant();
    }

    private Decided decide(String localTime, Action action) {
        return books.decide(Decision.of(instant(localTime), action), activeAgents);
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    Books now() {
        return books;
    }

    static Money euro(String amount) {
        return Money.parse(amount, EUR);
    }

    static Action choose(PlanCode plan) {
        return new Action.ChoosePlan(plan);
    }

    static Action enable(String code) {
        return new Action.EnablePackage(code);
    }

    static Action disable(String code) {
        return new Action.DisablePackage(code);
    }

    private static Catalogue shipped() {
        return read(shippedText());
    }

    static Catalogue read(String text) {
        return switch (CatalogueText.read(text)) {
            case Reading.Read read -> read.catalogue();
            case Reading.Unusable unusable -> throw new AssertionError(unusable.problems());
        };
    }

    static String shippedText() {
        try (InputStream file = Shop.class.getResourceAsStream("/io/smarthub/app/billing/catalogue.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
