package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.statistics.ResponseBucket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What conversations add to the roll-ups: old contributions are taken away, new ones added, and only the sum is written. */
final class Sums {

    private final Rules rules;
    private final Map<RollUp, Map<List<Object>, long[]>> sums = new EnumMap<>(RollUp.class);

    Sums(Rules rules) {
        this.rules = rules;
        for (RollUp rollUp : RollUp.values()) {
            sums.put(rollUp, new HashMap<>());
        }
    }

    /** Adds everything about a conversation but its tags, or takes it away with the sign -1. */
    void add(String source, Derivation derivation, int sign) {
        statistics(source, derivation, sign);
        choices(source, derivation, sign);
        inbox(source, derivation.columns(), sign);
    }

    /** What is about days and months. */
    void statistics(String source, Derivation derivation, int sign) {
        Derived columns = derivation.columns();
        opened(columns, sign);
        if (columns.countedAt() != null) {
            add(RollUp.DAY, List.of(rules.day(columns.countedAt())), sign, 0, 0, 0, 0, 0, 0, 0, 1);
        }
        if (columns.triggeredAt() != null) {
            triggered(columns, columns.triggeredAt(), sign);
            chatbots(source, derivation, rules.day(columns.triggeredAt()), sign);
        }
    }

    /** What the filters can be set to. */
    void choices(String source, Derivation derivation, int sign) {
        derivation.assignees().forEach(agent -> add(RollUp.AGENT, List.of(agent), sign, 1));
        if (derivation.columns().triggeredAt() != null) {
            derivation.chatbots().bots().keySet().forEach(bot -> add(RollUp.CHATBOT, List.of(source, bot), sign, 1));
        }
    }

    /** What the inbox counts. */
    void inbox(String source, Derived columns, int sign) {
        add(
                RollUp.INBOX,
                List.of(
                        source,
                        columns.status().name(),
                        columns.assigned().name(),
                        columns.joinedByChatbot(),
                        columns.triggered(),
                        columns.outcome().name(),
                        columns.waiting(),
                        columns.unread(),
                        columns.silent()),
                sign,
                1);
    }

    /** Adds conversations with a tag, or takes them away. */
    void tagged(String tag, long conversations) {
        add(RollUp.TAG, List.of(tag), 1, conversations);
    }

    private void opened(Derived columns, int sign) {
        Instant openedAt = columns.openedAt();
        LocalDate day = rules.day(openedAt);
        Integer rating = columns.rating();
        add(RollUp.DAY, List.of(day), sign, 1, rating == null ? 0 : 1, rating == null ? 0 : rating, 0, 0, 0, 0, 0);
        int hour = rules.local(openedAt).getHour();
        add(RollUp.HOUR, List.of(day, hour), sign, 1, 0, 0, 0);
        add(RollUp.MONTH_HOUR, List.of(month(day), day.getDayOfWeek().getValue(), hour), sign, 1);
        if (columns.firstResponseMillis() != null) {
            int bucket = bucket(columns.firstResponseMillis());
            add(RollUp.RESPONSE, List.of(day, bucket), sign, 1);
            add(RollUp.MONTH_RESPONSE, List.of(month(day), bucket), sign, 1);
        }
    }

    private void triggered(Derived columns, Instant triggeredAt, int sign) {
        LocalDate day = rules.day(triggeredAt);
        int resolved = columns.outcome() == Outcome.RESOLVED ? 1 : 0;
        int escalated = columns.outcome() == Outcome.ESCALATED ? 1 : 0;
        int joined = columns.joinedByChatbot() ? escalated : 0;
        add(RollUp.DAY, List.of(day), sign, 0, 0, 0, 1, resolved, escalated, joined, 0);
        add(RollUp.HOUR, List.of(day, rules.local(triggeredAt).getHour()), sign, 0, 1, resolved, escalated);
    }

    private void chatbots(String source, Derivation derivation, LocalDate day, int sign) {
        int resolved = derivation.columns().outcome() == Outcome.RESOLVED ? 1 : 0;
        int escalated = derivation.columns().outcome() == Outcome.ESCALATED ? 1 : 0;
        derivation.chatbots().bots().forEach((bot, used) -> {
            add(RollUp.BOT, List.of(day, source, bot), sign, 1, used ? 1 : 0, resolved, escalated);
            add(RollUp.MONTH_BOT, List.of(month(day), source, bot), sign, 1, used ? 1 : 0, resolved, escalated);
        });
        derivation.chatbots().buttons().forEach((button, clicks) -> {
            clicked(RollUp.BUTTON, List.of(day, source, button.bot(), button.label()), sign, clicks);
            clicked(RollUp.MONTH_BUTTON, List.of(month(day), source, button.bot(), button.label()), sign, clicks);
        });
        derivation
                .chatbots()
                .replies()
                .forEach((reply, clicks) ->
                        clicked(RollUp.REPLY, List.of(day, source, reply.bot(), reply.id()), sign, clicks));
    }

    private void clicked(RollUp rollUp, List<Object> key, int sign, ChatbotUse.Clicks clicks) {
        add(rollUp, key, sign, clicks.clicks(), 1, clicks.asked() ? 1 : 0);
    }

    /** A month is named by its first day. */
    private static LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    static int bucket(long millis) {
        return ResponseBucket.of(Duration.ofMillis(millis)).index();
    }

    private void add(RollUp rollUp, List<Object> key, int sign, long... amounts) {
        long[] row = table(rollUp).computeIfAbsent(key, ignored -> new long[amounts.length]);
        for (int i = 0; i < amounts.length; i++) {
            row[i] += sign * amounts[i];
        }
    }

    boolean isEmpty(RollUp rollUp) {
        return table(rollUp).isEmpty();
    }

    /** Every row that is not nothing. */
    void each(RollUp rollUp, BiConsumer<List<Object>, long[]> consumer) {
        table(rollUp).forEach((key, row) -> {
            if (Arrays.stream(row).anyMatch(sum -> sum != 0)) {
                consumer.accept(key, row);
            }
        });
    }

    private Map<List<Object>, long[]> table(RollUp rollUp) {
        return sums.getOrDefault(rollUp, Map.of());
    }
}
