package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Target;
import org.jspecify.annotations.Nullable;

/**
 * A line of the outline: the menu, or a step and where it leads.
 *
 * @param key the same for the same step over edits
 * @param depth 0 for the menu
 * @param label of the button, or the variable of an answer; empty for the menu and for going on
 * @param owner the message whose step it is; the menu itself for the menu
 * @param replyId the button, empty where none is clicked
 * @param target where it leads
 * @param open whether what lies below is shown, null where nothing does
 * @param problem whether anything is wrong with the step or the message it leads to
 * @param clicks of the button in 30 days, -1 where nothing is known of it alone
 */
record OutlineLine(
        String key,
        int depth,
        Kind kind,
        String label,
        String owner,
        String replyId,
        Target target,
        @Nullable Boolean open,
        boolean problem,
        long clicks) {

    /** What the visitor does. */
    enum Kind {
        MENU,
        BUTTON,
        ANSWER,
        ONWARD;

        String key() {
            return Words.key(this);
        }
    }

    /** What is edited when the line is chosen. */
    Selected selected() {
        return target instanceof Target.Say(Message message)
                ? Selected.message(message.id())
                : new Selected(owner, replyId);
    }

    boolean shows(Selected choice) {
        return selected().equals(choice);
    }
}
