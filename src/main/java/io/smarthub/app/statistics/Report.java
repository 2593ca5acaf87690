package io.smarthub.app.statistics;

import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.domain.statistics.WeekHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the statistics screen shows of a range.
 *
 * @param summary counts, bars and the period before
 * @param hours conversations by weekday and hour of opening
 * @param responses first response times of the conversations opened in the range
 * @param chatbots a row per chatbot
 * @param buttons a row per button, most clicked first, at most {@value StatisticsService#MOST_BUTTONS}
 * @param first the first day with anything recorded, null for an empty database
 * @param readAt when it was read: numbers are always fresh (D9)
 */
public record Report(
        Summary summary,
        WeekHours hours,
        ResponseTimes responses,
        List<ChatbotRow> chatbots,
        List<ButtonRow> buttons,
        @Nullable LocalDate first,
        Instant readAt) {

    public Report {
        chatbots = List.copyOf(chatbots);
        buttons = List.copyOf(buttons);
    }

    /** The first day with anything recorded; empty for an empty database. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(first);
    }
}
