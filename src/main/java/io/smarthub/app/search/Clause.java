package io.smarthub.app.search;

import io.smarthub.domain.conversation.Outcome;
import java.time.LocalDate;

/** One thing a query asks for. */
public sealed interface Clause {

    /** Written anywhere: messages, buttons, notes, visitor, e-mail, tags. */
    record Text(Phrase phrase) implements Clause {}

    /** {@code from:}: in the visitor's name or e-mail. */
    record From(Phrase phrase) implements Clause {}

    /** {@code tag:} */
    record Tag(Name name) implements Clause {}

    /** {@code source:} */
    record Source(Name name) implements Clause {}

    /** {@code outcome:} */
    record OutcomeIs(Outcome outcome) implements Clause {}

    /** {@code is:} */
    record Is(State state) implements Clause {}

    /** {@code before:}: the last message is older than the start of this day in the account's zone. */
    record Before(LocalDate day) implements Clause {}

    /** {@code after:}: the last message is of this day, in the account's zone, or later. */
    record After(LocalDate day) implements Clause {}

    /** With a minus before it. */
    record Not(Clause clause) implements Clause {}

    /** What {@code is:} knows. */
    enum State {
        OPEN,
        RESOLVED,
        UNREAD,
        WAITING,
        CHATBOT
    }
}
