package io.smarthub.flows;

import java.util.List;
import java.util.Locale;

/**
 * What an import did not take as it was.
 *
 * @param group the title of the group in Typebot, empty where none is meant
 * @param kind what was done
 * @param arguments what the sentence of the kind names
 */
public record TypebotNote(String group, Kind kind, List<String> arguments) {

    /** What was changed or left out. */
    public enum Kind {
        /** A text was too long and became several messages. */
        TEXT_SPLIT,
        LABEL_SHORTENED,
        /** More than five buttons: the others lie behind a button of their own. */
        REPLIES_SPLIT,
        /** An input that only Typebot has asks for a text, or a number. */
        INPUT_CHANGED,
        /** A jump back that does not lead to the beginning. */
        LOOP_CHANGED,
        /** The group hands over to an agent, by its name. */
        HANDS_OVER,
        BLOCK_LEFT_OUT,
        /** A condition cannot be decided; its other path was taken. */
        CONDITION_LEFT_OUT,
        TARGET_MISSING,
        TOO_DEEP,
        TOO_LARGE,
        /** Nothing led to the group. */
        GROUP_LEFT_OUT;

        /** The key of its sentence in the {@code chatbot} bundle. */
        public String key() {
            return "typebot." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TypebotNote {
        arguments = List.copyOf(arguments);
    }
}
