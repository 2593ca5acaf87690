package io.smarthub.store.derived;

import io.smarthub.app.account.Account;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.OutcomeReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What deriving depends on besides the events.
 *
 * @param zone where days and months begin
 * @param reading of outcomes
 * @param ownerName "mine"
 */
public record Rules(ZoneId zone, OutcomeReading reading, String ownerName) {

    /** Raised with every change of what is derived; a database derived by another version is derived anew. */
    public static final int VERSION = 3;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    public static Rules of(Account account) {
        return new Rules(account.zone(), account.outcomeReading(), account.ownerName());
    }

    /** An account of which everything is derived by these. */
    public Account on(Account account) {
        return account.withZone(zone).withOutcomeReading(reading).withOwnerName(ownerName);
    }

    Classifier classifier() {
        return new Classifier(reading);
    }

    ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    LocalDate day(Instant instant) {
        return local(instant).toLocalDate();
    }

    /** The quota's month, such as 2026-11 (D4). */
    public String month(Instant instant) {
        return MONTH.format(local(instant));
    }
}
