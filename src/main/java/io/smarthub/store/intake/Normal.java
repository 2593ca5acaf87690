package io.smarthub.store.intake;

import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.conversation.Event;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Brings what comes in to what the tables hold, so that stored and told compare as equal. */
final class Normal {

    private static final int LONGEST_TEXT = 1_048_576;
    private static final int LONGEST_ID = 1_000;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Normal() {}

    /** Times to the microsecond, a text at most as long as the table's. */
    static Event event(Event event) {
        Instant at = event.at().truncatedTo(ChronoUnit.MICROS);
        String text = cut(event.text());
        if (at.equals(event.at()) && text.length() == event.text().length()) {
            return event;
        }
        return event.with(at, text);
    }

    /** Why an event cannot be stored; empty when it can. */
    static Optional<StoreSentence> refusal(Event event) {
        if (event.at().isBefore(EARLIEST) || event.at().isAfter(LATEST)) {
            return Optional.of(StoreSentence.of(StoreReason.EVENT_WITHOUT_TIME, shown(event.externalId()), event.at()));
        }
        if (event.externalId().length() > LONGEST_ID) {
            return Optional.of(StoreSentence.of(StoreReason.EVENT_ID_TOO_LONG, shown(event.externalId()), LONGEST_ID));
        }
        return Optional.empty();
    }

    /** Why a conversation cannot be stored; empty when it can. */
    static Optional<StoreSentence> refusal(ConversationKey key) {
        boolean tooLong = key.externalId().length() > LONGEST_ID
                || key.account().length() > LONGEST_ID
                || key.source().length() > LONGEST_ID;
        return tooLong
                ? Optional.of(
                        StoreSentence.of(StoreReason.CONVERSATION_ID_TOO_LONG, shown(key.externalId()), LONGEST_ID))
                : Optional.empty();
    }

    static StoreSentence cutTexts(String events) {
        return StoreSentence.of(StoreReason.TEXT_CUT, LONGEST_TEXT, events);
    }

    static boolean isCut(Event event) {
        return event.text().length() > LONGEST_TEXT;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }

    private static String shown(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60) + "…";
    }
}
