package io.smarthub.app.statistics;

import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.domain.statistics.WeekHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Port: reads the roll-ups, which are exact because they are written with the conversations. Days are those of the
 * account's zone, and so must be the range's. Every method may take time and is called away from the FX thread.
 */
public interface StatisticsReader {

    /** The first day with anything recorded, empty for an empty database. */
    Optional<LocalDate> firstDay();

    /** The counts of each day of the range; days on which nothing happened may be left out. */
    SortedMap<LocalDate, Figures> days(Range range);

    /** Conversations opened in the range, by weekday and hour. */
    WeekHours hours(Range range);

    /** First responses in the conversations opened in the range. */
    ResponseTimes responses(Range range);

    /** The chatbots of conversations first triggered in the range, most triggered first. */
    List<ChatbotRow> chatbots(Range range);

    /** The buttons clicked in conversations first triggered in the range, most clicked first, at most {@code limit}. */
    List<ButtonRow> buttons(Range range, int limit);

    /**
     * The buttons of one source's chatbot clicked in conversations first triggered in the range, each for itself, most
     * clicked first; without those that the source gives no ids.
     */
    List<ReplyRow> replies(Range range, String source, String chatbot);
}
