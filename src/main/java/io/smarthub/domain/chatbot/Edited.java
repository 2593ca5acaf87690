package io.smarthub.domain.chatbot;

import org.jspecify.annotations.Nullable;

/** What comes of an edit. */
public sealed interface Edited {

    /** The tree after it; the old one is unchanged. */
    record Done(Tree tree) implements Edited {}

    /**
     * Nothing was changed.
     *
     * @param limit what it would have broken, null for every other reason than {@link Refusal#LIMIT}
     */
    record Refused(Refusal why, @Nullable FlowProblem limit) implements Edited {}

    /** Why an edit is refused. */
    enum Refusal {
        /** There is no message of that id. */
        NO_SUCH_MESSAGE,
        /** There is no reply of that id. */
        NO_SUCH_REPLY,
        /** A flow begins with its menu. */
        MENU_STAYS,
        /** A branch cannot be moved into itself. */
        INTO_ITSELF,
        /** The message leads somewhere without buttons; that would be lost. */
        GOES_ON,
        /** The flow's shape would break a limit. */
        LIMIT;

        /** The key of its sentence in the {@code chatbot} bundle. */
        public String key() {
            return "refusal." + Keys.of(this);
        }
    }
}
