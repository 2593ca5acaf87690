package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one chatbot in the last 30 days.
 *
 * @param all of the chatbot; empty where it was not triggered
 * @param buttons by what they say: buttons of the same words are counted together
 */
record Numbers(Optional<ChatbotRow> all, Map<String, ButtonRow> buttons) {

    static final Numbers NONE = new Numbers(Optional.empty(), Map.of());

    Numbers {
        buttons = Map.copyOf(buttons);
    }

    static Numbers of(Optional<ChatbotRow> all, List<ButtonRow> rows) {
        Map<String, ButtonRow> buttons = new HashMap<>();
        rows.forEach(row -> buttons.put(row.label(), row));
        return new Numbers(all, buttons);
    }

    Optional<ButtonRow> button(String label) {
        return Optional.ofNullable(buttons.get(label));
    }

    /** Whether several buttons of a chatbot say the same, and so have their numbers together. */
    static boolean shared(Tree tree, String label) {
        return tree.visits().stream()
                        .flatMap(visit -> visit.message().step().replies().stream())
                        .filter(reply -> reply.label().equals(label))
                        .limit(2)
                        .count()
                > 1;
    }

    /** A button's share of all clicks on the buttons of its message, 0 to 1. */
    Optional<Double> share(Message offering, String label) {
        long clicks = offering.step().replies().stream()
                .map(reply -> button(reply.label()))
                .flatMap(Optional::stream)
                .mapToLong(ButtonRow::clicks)
                .sum();
        return button(label).filter(_ -> clicks > 0).map(row -> (double) row.clicks() / clicks);
    }

    /**
     * How many left after a button, without clicking one of the message it leads to. It is the least number: who clicked two of those is
     * counted twice among those who went on.
     */
    Optional<Long> left(String label, Message next) {
        if (next.step().replies().isEmpty() || next.step().onward().isPresent()) {
            return Optional.empty();
        }
        long on = next.step().replies().stream()
                .map(reply -> button(reply.label()))
                .flatMap(Optional::stream)
                .mapToLong(ButtonRow::conversations)
                .sum();
        return button(label).map(row -> Math.max(0, row.conversations() - on));
    }
}
