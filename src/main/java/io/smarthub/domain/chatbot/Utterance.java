package io.smarthub.domain.chatbot;

import java.util.List;

/** What the chatbot says or does in a turn, in order. */
public sealed interface Utterance {

    /** A message with its buttons; none where it goes on by itself. */
    record Says(String messageId, String text, List<Button> buttons) implements Utterance {

        public Says {
            buttons = List.copyOf(buttons);
        }
    }

    /** A message that asks for an answer of this kind, with buttons around it. */
    record Asks(String messageId, String text, Question.Kind kind, List<Button> buttons) implements Utterance {

        public Asks {
            buttons = List.copyOf(buttons);
        }
    }

    /** The answer did not fit; the question still waits. The text may be empty. */
    record Complains(Question.Kind kind, String text) implements Utterance {}

    /** Agents are to be notified; the chatbot is silent from now on. */
    record HandsOver() implements Utterance {}

    /** The flow is over. */
    record Ends() implements Utterance {}
}
