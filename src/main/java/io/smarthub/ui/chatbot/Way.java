package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import java.util.function.Supplier;

/** Where a button or an answer leads, as the builder offers it. */
enum Way {
    MESSAGE,
    MENU,
    AGENT,
    END;

    static Way of(Target target) {
        return switch (target) {
            case Target.Say _ -> MESSAGE;
            case Target.Exit.MENU -> MENU;
            case Target.Exit.AGENT -> AGENT;
            case Target.Exit.END -> END;
        };
    }

    String key() {
        return Words.key(this);
    }

    /** @param newId names a new message */
    Target target(Supplier<String> newId) {
        return switch (this) {
            case MESSAGE -> new Target.Say(new Message(newId.get(), "", Step.end()));
            case MENU -> Target.Exit.MENU;
            case AGENT -> Target.Exit.AGENT;
            case END -> Target.Exit.END;
        };
    }
}
