package io.smarthub.ui.shell;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.kit.Icon;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** The places of the navigation rail, in its order. */
public enum Place {
    HOME(Icon.HOME, KeyCode.DIGIT1),
    INBOX(Icon.INBOX, KeyCode.DIGIT2),
    STATISTICS(Icon.STATISTICS, KeyCode.DIGIT3),
    CHATBOT(Icon.CHATBOT, KeyCode.DIGIT4),
    BILLING(Icon.BILLING, KeyCode.DIGIT5),
    SOURCES(Icon.SOURCES, KeyCode.DIGIT6),
    PREFERENCES(Icon.PREFERENCES, KeyCode.DIGIT7);

    private final Icon icon;
    private final KeyCode digit;

    Place(Icon icon, KeyCode digit) {
        this.icon = icon;
        this.digit = digit;
    }

    /** The rail's icon. */
    public Icon icon() {
        return icon;
    }

    /** Together with the platform's command key, its shortcut. */
    public KeyCode digit() {
        return digit;
    }

    /** The key of its name in the {@code shell} bundle, and its name in the settings file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its rail button leads. */
    public Destination destination() {
        return switch (this) {
            case HOME -> new Destination.Home();
            case INBOX ->
                new Destination.Inbox(ConversationFilter.ALL
                        .with()
                        .status(Status.OPEN)
                        .tab(ConversationFilter.Tab.ACTIVE)
                        .build());
            case STATISTICS -> new Destination.Statistics();
            case CHATBOT -> new Destination.Chatbots();
            case BILLING -> new Destination.Billing();
            case SOURCES -> new Destination.Sources();
            case PREFERENCES -> new Destination.Preferences();
        };
    }

    /** The place that shows a destination; the welcome page stands over all of them and begins at home. */
    public static Place of(Destination destination) {
        return switch (destination) {
            case Destination.Home _, Destination.Welcome _ -> HOME;
            case Destination.Inbox _, Destination.Conversation _ -> INBOX;
            case Destination.Statistics _ -> STATISTICS;
            case Destination.Chatbots _ -> CHATBOT;
            case Destination.Billing _, Destination.Ledger _ -> BILLING;
            case Destination.Sources _ -> SOURCES;
            case Destination.Preferences _ -> PREFERENCES;
        };
    }
}
