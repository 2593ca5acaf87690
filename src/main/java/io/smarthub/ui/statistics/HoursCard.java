package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.WeekHours;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.chart.ChartCard;
import io.smarthub.ui.kit.chart.HeatMap;
import io.smarthub.ui.kit.chart.TableData;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** When conversations are opened, by weekday and hour of the account's zone. */
final class HoursCard {

    private static final int EVERY_HOUR = 3;

    private final Words words;
    private final HeatMap map;
    private final ChartCard card;
    private Optional<OpensConversations> opens = Optional.empty();

    HoursCard(Words words, Consumer<ConversationFilter> open, Consumer<OutcomeCard.Picture> save) {
        this.words = words;
        map = new HeatMap(
                words.get("hours.accessible"),
                Stream.of(DayOfWeek.values())
                        .map(day -> day(day, TextStyle.SHORT_STANDALONE))
                        .toList(),
                IntStream.range(0, WeekHours.HOURS).mapToObj(this::hour).toList(),
                EVERY_HOUR,
                this::cell,
                words.metric(Metric.CONVERSATIONS),
                words::number);
        map.setOnOpen((day, hour) -> open(open, day, hour));
        String title = words.get("hours.title");
        card = new ChartCard(
                title, map, legend(), words.texts(), image -> save.accept(new OutcomeCard.Picture("hours", image)));
        card.setOnOpen((hour, day) -> open(open, day, hour));
    }

    private void open(Consumer<ConversationFilter> open, int day, int hour) {
        opens.ifPresent(of -> open.accept(of.hour(new HourOfWeek(DayOfWeek.of(day + 1), hour))));
    }

    Node node() {
        return card;
    }

    HeatMap map() {
        return map;
    }

    void show(Range range, WeekHours hours) {
        opens = Optional.of(new OpensConversations(range));
        map.setCounts(Stream.of(DayOfWeek.values())
                .map(day -> IntStream.range(0, WeekHours.HOURS)
                        .mapToObj(hour -> hours.at(day, hour))
                        .toList())
                .toList());
        card.setNumbers(() -> data(hours));
    }

    private TableData data(WeekHours hours) {
        List<String> headings = new ArrayList<>(List.of(words.get("hours.heading")));
        Stream.of(DayOfWeek.values())
                .map(day -> day(day, TextStyle.SHORT_STANDALONE))
                .forEach(headings::add);
        return new TableData(
                headings,
                IntStream.range(0, WeekHours.HOURS)
                        .mapToObj(hour -> Stream.concat(
                                        Stream.of(hour(hour)),
                                        Stream.of(DayOfWeek.values()).map(day -> words.number(hours.at(day, hour))))
                                .toList())
                        .toList());
    }

    private HBox legend() {
        HBox legend = new HBox(Nodes.label(words.get("hours.fewer"), "caption"));
        for (int level = 0; level <= HeatMap.LEVELS; level++) {
            Region cell = new Region();
            cell.getStyleClass().addAll("heat-cell", "heat-" + level);
            legend.getChildren().add(cell);
        }
        legend.getChildren().add(Nodes.label(words.get("hours.more"), "caption"));
        legend.getStyleClass().addAll("heat-legend", "card-legend");
        return legend;
    }

    private String cell(int row, int column) {
        return words.get(
                "hours.cell",
                day(DayOfWeek.of(row + 1), TextStyle.FULL_STANDALONE),
                hour(column),
                hour((column + 1) % WeekHours.HOURS));
    }

    private String day(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, words.formats().locale());
    }

    private String hour(int hour) {
        return LocalTime.of(hour, 0)
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(words.formats().locale()));
    }
}
