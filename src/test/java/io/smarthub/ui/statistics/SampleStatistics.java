package io.smarthub.ui.statistics;

import io.smarthub.app.statistics.RememberedStatistics;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A believable year of a small shop, or of a huge one. */
public final class SampleStatistics {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final String NOW = "2026-11-22T13:05:00Z";

    private static final List<String> BUTTONS = List.of(
            "Where is my parcel?",
            "Returns and refunds",
            "Connect with agent",
            "Opening hours",
            "Sizes",
            "Payment",
            "Gift cards",
            "Warranty",
            "Delivery to Austria",
            "Zubehör & Ersatzteile");

    private SampleStatistics() {}

    /** Two years before today; every count times {@code scale}. */
    public static RememberedStatistics of(long scale) {
        RememberedStatistics statistics = new RememberedStatistics();
        for (int back = 0; back < 740; back++) {
            LocalDate day = TODAY.minusDays(back);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            long base = (weekend ? 5 : 14) + (back * 7 % 11) - back / 90;
            long resolved = Math.max(0, base * 5 / 10 - back % 3);
            long escalated = Math.max(0, base * 2 / 10 + back * 5 % 3);
            long used = resolved + escalated * 2 / 3;
            statistics.day(
                    day.toString(),
                    new Figures(
                            (Math.max(0, base) + escalated + 3) * scale,
                            (Math.max(0, base) + resolved + escalated) * scale,
                            (resolved + escalated) * scale,
                            resolved * scale,
                            escalated * scale,
                            used * scale));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                long count = Math.max(0, 26 - Math.abs(14 - hour) * 3 - (day.getValue() > 5 ? 9 : day.getValue()));
                statistics.hour(day, hour, count * scale);
            }
        }
        statistics.response(Duration.ofSeconds(90), 40 * scale).response(Duration.ofMinutes(9), 42 * scale);
        Chatbot chatbot = new Chatbot("web", "bo1", "Shop assistant");
        statistics.chatbot(new ChatbotRow(chatbot, 300 * scale, 200 * scale, 150 * scale, 60 * scale));
        for (int i = 0; i < BUTTONS.size(); i++) {
            long clicks = (90 - i * 9L) * scale;
            statistics.button(new ButtonRow(chatbot, BUTTONS.get(i), clicks, clicks * 8 / 9, clicks * i / 20));
        }
        return statistics;
    }
}
