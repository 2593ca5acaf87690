package io.smarthub.store.statistics;

import io.smarthub.app.statistics.StatisticsReader;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.domain.statistics.ResponseBucket;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.domain.statistics.WeekHours;
import io.smarthub.store.Database;
import io.smarthub.store.Row;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The statistics of an open database: sums over whole days of the account's zone, never over conversations. What can be long is read by months. */
public final class H2StatisticsReader implements StatisticsReader {

    private static final String IN_RANGE = " WHERE on_day >= ? AND on_day < ?";

    private final Database database;

    public H2StatisticsReader(Database database) {
        this.database = database;
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return database.read(sql -> sql.first(
                "SELECT on_day FROM stat_day WHERE conversations > 0 OR triggered > 0 ORDER BY on_day LIMIT 1",
                row -> row.date("on_day")));
    }

    @Override
    public SortedMap<LocalDate, Figures> days(Range range) {
        SortedMap<LocalDate, Figures> days = new TreeMap<>();
        database.read(sql -> {
            sql.each(
                    "SELECT on_day, conversations, triggered, resolved, escalated, escalated_joined FROM stat_day"
                            + IN_RANGE,
                    row -> days.put(row.date("on_day"), figures(row)),
                    range.from(),
                    range.to());
            return days;
        });
        return days;
    }

    private static Figures figures(Row row) throws SQLException {
        long resolved = row.number("resolved");
        long escalated = row.number("escalated");
        return new Figures(
                row.number("conversations"),
                row.number("triggered"),
                resolved + escalated,
                resolved,
                escalated,
                resolved + row.number("escalated_joined"));
    }

    @Override
    public WeekHours hours(Range range) {
        Stretches stretches = Stretches.of(range);
        WeekHours.Builder hours = new WeekHours.Builder();
        database.read(sql -> {
            sql.each(
                    stretches.rows(
                            "SELECT ISO_DAY_OF_WEEK(on_day) AS on_weekday, at_hour, conversations FROM stat_hour",
                            "SELECT on_weekday, at_hour, conversations FROM stat_month_hour"),
                    row -> hours.add(
                            DayOfWeek.of(row.integer("on_weekday")),
                            row.integer("at_hour"),
                            row.number("conversations")),
                    stretches.parameters());
            return hours;
        });
        return hours.build();
    }

    @Override
    public ResponseTimes responses(Range range) {
        Stretches stretches = Stretches.of(range);
        SortedMap<ResponseBucket, Long> counts = new TreeMap<>();
        database.read(sql -> {
            sql.each(
                    "SELECT bucket, SUM(conversations) AS total FROM ("
                            + stretches.rows(
                                    "SELECT bucket, conversations FROM stat_response",
                                    "SELECT bucket, conversations FROM stat_month_response")
                            + ") GROUP BY bucket HAVING SUM(conversations) > 0",
                    row -> counts.put(new ResponseBucket(row.integer("bucket")), row.number("total")),
                    stretches.parameters());
            return counts;
        });
        return new ResponseTimes(counts);
    }

    @Override
    public List<ChatbotRow> chatbots(Range range) {
        Stretches stretches = Stretches.of(range);
        String columns = "SELECT source, bot, triggered, joined, resolved, escalated FROM ";
        return database.read(sql -> sql.list(
                """
                SELECT s.*, c.name FROM (
                    SELECT source, bot, SUM(triggered) AS triggered, SUM(joined) AS joined, SUM(resolved) AS resolved,
                    SUM(escalated) AS escalated FROM (%s)
                    GROUP BY source, bot HAVING SUM(triggered) > 0) s
                LEFT JOIN chatbot c ON c.source = s.source AND c.bot = s.bot
                ORDER BY triggered DESC, s.source, s.bot""".formatted(stretches.rows(columns + "stat_bot", columns + "stat_month_bot")),
                row -> new ChatbotRow(
                        chatbot(row),
                        row.number("triggered"),
                        row.number("joined"),
                        row.number("resolved"),
                        row.number("escalated")),
                stretches.parameters()));
    }

    @Override
    public List<ButtonRow> buttons(Range range, int limit) {
        Stretches stretches = Stretches.of(range);
        String columns = "SELECT source, bot, button, clicks, conversations, asked FROM ";
        return database.read(sql -> sql.list(
                """
                SELECT s.*, c.name FROM (
                    SELECT source, bot, button, SUM(clicks) AS clicks, SUM(conversations) AS conversations, SUM(asked) AS asked
                    FROM (%s)
                    GROUP BY source, bot, button HAVING SUM(clicks) > 0
                    ORDER BY clicks DESC, button, source, bot LIMIT ?) s
                LEFT JOIN chatbot c ON c.source = s.source AND c.bot = s.bot
                ORDER BY clicks DESC, s.button, s.source, s.bot""".formatted(stretches.rows(columns + "stat_button", columns + "stat_month_button")),
                row -> new ButtonRow(
                        chatbot(row),
                        row.text("button"),
                        row.number("clicks"),
                        row.number("conversations"),
                        row.number("asked")),
                stretches.parameters(limit)));
    }

    @Override
    public List<ReplyRow> replies(Range range, String source, String chatbot) {
        return database.read(sql -> sql.list(
                "SELECT reply, SUM(clicks) AS total, SUM(conversations) AS conversations, SUM(asked) AS asked"
                        + " FROM stat_reply WHERE on_day >= ? AND on_day < ? AND source = ? AND bot = ?"
                        + " GROUP BY reply HAVING SUM(clicks) > 0 ORDER BY total DESC, reply",
                row -> new ReplyRow(
                        row.text("reply"), row.number("total"), row.number("conversations"), row.number("asked")),
                range.from(),
                range.to(),
                source,
                chatbot));
    }

    private static Chatbot chatbot(Row row) throws SQLException {
        String name = row.textOrNull("name");
        return new Chatbot(row.text("source"), row.text("bot"), name == null ? row.text("bot") : name);
    }
}
