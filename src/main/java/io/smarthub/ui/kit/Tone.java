package io.smarthub.ui.kit;

import java.util.Locale;

/** What a coloured part means. The colour is never alone: each tone also has its icon. */
public enum Tone {
    /** Neither good nor bad. */
    NEUTRAL(Icon.INFO),
    /** Information, the accent colour. */
    INFO(Icon.INFO),
    /** Done, resolved, within limits. */
    SUCCESS(Icon.RESOLVED),
    /** Needs attention soon, escalated. */
    WARNING(Icon.WARNING),
    /** Wrong, over the limit. */
    DANGER(Icon.ERROR),
    /** The chatbot's violet. */
    CHATBOT(Icon.CHATBOT);

    private final Icon icon;

    Tone(Icon icon) {
        this.icon = icon;
    }

    /** The icon that goes with it. */
    public Icon icon() {
        return icon;
    }

    /** The style class, such as {@code warning}. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
