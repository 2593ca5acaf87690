package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** A small rounded sign: icon and word on a quiet ground. Compact, it shows the icon and tells the word in a tooltip. */
public final class Pill extends Label {

    /** With any icon and word. */
    public Pill(Icon icon, String text, Tone tone) {
        super(text, icon.node(12));
        getStyleClass().addAll("pill", tone.styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        setMinWidth(USE_PREF_SIZE);
    }

    /** The badge "Joined by chatbot" (D3). */
    public static Pill joinedByChatbot(Texts texts) {
        return new Pill(Icon.CHATBOT, texts.of("kit").get("pill.chatbot"), Tone.CHATBOT);
    }

    /** The outcome "Resolved by chatbot". */
    public static Pill resolved(Texts texts) {
        return new Pill(Icon.RESOLVED, texts.of("kit").get("pill.resolved"), Tone.SUCCESS);
    }

    /** The outcome "Escalated to agent". */
    public static Pill escalated(Texts texts) {
        return new Pill(Icon.ESCALATED, texts.of("kit").get("pill.escalated"), Tone.WARNING);
    }

    /** The chatbot was shown and nobody reacted. */
    public static Pill noReaction(Texts texts) {
        return new Pill(Icon.NO_OUTCOME, texts.of("kit").get("pill.none"), Tone.NEUTRAL);
    }

    /** Shows only the icon, for narrow rows; returns this. */
    public Pill compact() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Hint.on(this, getText());
        getStyleClass().add("compact");
        return this;
    }
}
