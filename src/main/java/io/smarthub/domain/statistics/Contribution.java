package io.smarthub.domain.statistics;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything one conversation adds to the statistics: the roll-ups are nothing but the sum of these. Anchors: the
 * conversation itself, its hour and its response time count when it was opened; all chatbot counts at its first trigger.
 *
 * @param openedAt date and hour of the opening, in the account's zone
 * @param triggeredOn the day of the first trigger, null where no chatbot was displayed
 * @param chatbot its chatbot counts, {@link Figures#ZERO} where no chatbot was displayed
 * @param response the bucket of its response time, null where no agent answered
 * @param chatbots the part of each chatbot
 * @param buttons the buttons clicked
 */
public record Contribution(
        LocalDateTime openedAt,
        @Nullable LocalDate triggeredOn,
        Figures chatbot,
        @Nullable ResponseBucket response,
        List<ChatbotRow> chatbots,
        List<ButtonRow> buttons) {

    public Contribution {
        chatbots = List.copyOf(chatbots);
        buttons = List.copyOf(buttons);
    }

    /** What a conversation contributes, with days that begin in {@code zone}. */
    public static Contribution of(
            String source, Timeline timeline, Summary summary, Classification classification, ZoneId zone) {
        ChatbotUse use = ChatbotUse.of(source, timeline);
        Optional<Instant> trigger = classification.triggeredAt();
        return new Contribution(
                LocalDateTime.ofInstant(summary.openedAt(), zone),
                trigger.map(at -> LocalDate.ofInstant(at, zone)).orElse(null),
                trigger.isPresent() ? counts(classification.outcome(), classification.joinedByChatbot()) : Figures.ZERO,
                summary.firstResponse() == null ? null : ResponseBucket.of(summary.firstResponse()),
                use.chatbots(classification.outcome()),
                use.buttons());
    }

    static Figures counts(Outcome outcome, boolean used) {
        long resolved = outcome == Outcome.RESOLVED && used ? 1 : 0;
        long escalated = outcome == Outcome.ESCALATED ? 1 : 0;
        return new Figures(0, 1, resolved + escalated, resolved, escalated, used ? 1 : 0);
    }
}
