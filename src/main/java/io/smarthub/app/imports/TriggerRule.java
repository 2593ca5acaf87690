package io.smarthub.app.imports;

import java.util.Set;

/**
 * What the owner says a trigger of a platform is, where the platform itself does not tell chatbots from automatic
 * messages (domain rules 2.2, import caveat).
 *
 * @param chatbot whether it starts a chatbot; otherwise it is a single automatic message
 * @param buttons labels of the chatbot's buttons: a visitor's text equal to one is read as a click
 */
public record TriggerRule(boolean chatbot, Set<String> buttons) {

    /** A single automatic message: what a trigger is taken for while nothing else is said. */
    public static final TriggerRule AUTOMATIC_MESSAGE = new TriggerRule(false, Set.of());

    public TriggerRule {
        buttons = Set.copyOf(buttons);
    }
}
