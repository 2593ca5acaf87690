package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.ReplyRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of one chatbot in the last 30 days.
 *
 * @param all of the chatbot; empty where it was not triggered
 * @param replies by the buttons' ids
 */
record Numbers(Optional<ChatbotRow> all, Map<String, ReplyRow> replies) {

    static final Numbers NONE = new Numbers(Optional.empty(), Map.of());

    Numbers {
        replies = Map.copyOf(replies);
    }

    static Numbers of(Optional<ChatbotRow> all, List<ReplyRow> rows) {
        return new Numbers(all, rows.stream().collect(Collectors.toMap(ReplyRow::id, Function.identity())));
    }

    Optional<ReplyRow> reply(String id) {
        return Optional.ofNullable(replies.get(id));
    }

    /** A button's share of all clicks on the buttons of its message, 0 to 1. */
    Optional<Double> share(Message offering, String id) {
        long clicks = offering.step().replies().stream()
                .map(Reply::id)
                .map(this::reply)
                .flatMap(Optional::stream)
                .mapToLong(ReplyRow::clicks)
                .sum();
        return reply(id).filter(_ -> clicks > 0).map(row -> (double) row.clicks() / clicks);
    }

    /**
     * How many left after a button, without clicking one of the message it leads to. It is the least number: who clicked two of those is
     * counted twice among those who went on.
     */
    Optional<Long> left(String id, Message next) {
        if (next.step().replies().isEmpty() || next.step().onward().isPresent()) {
            return Optional.empty();
        }
        long on = next.step().replies().stream()
                .map(Reply::id)
                .map(this::reply)
                .flatMap(Optional::stream)
                .mapToLong(ReplyRow::conversations)
                .sum();
        return reply(id).map(row -> Math.max(0, row.conversations() - on));
    }
}
