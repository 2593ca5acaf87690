package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.BucketSize;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.ui.kit.chart.Bar;
import io.smarthub.ui.kit.chart.ChartCard;
import io.smarthub.ui.kit.chart.ChartTable;
import io.smarthub.ui.kit.chart.Legend;
import io.smarthub.ui.kit.chart.StackedBars;
import io.smarthub.ui.kit.chart.TableData;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;

/** Resolved and escalated over time, stacked; every bar and every part of it opens its conversations. */
final class OutcomeCard {

    private static final List<Metric> COLUMNS =
            List.of(Metric.RESOLVED, Metric.ESCALATED, Metric.REACTIONS, Metric.TRIGGERED);

    private final Words words;
    private final StackedBars bars;
    private final ChartCard card;
    private List<BucketFigures> shown = List.of();

    OutcomeCard(Words words, Consumer<ConversationFilter> open, Consumer<Picture> save) {
        this.words = words;
        bars = new StackedBars(words.get("outcome.accessible"), words.outcomes(), words::number, words::tick);
        bars.setOnOpen((bar, series) -> open.accept(filter(bar, series)));
        HBox legend = new HBox(12);
        words.outcomes().forEach(series -> legend.getChildren().add(Legend.key(series)));
        legend.getStyleClass().add("card-legend");
        String title = words.get("outcome.title");
        card = new ChartCard(
                title, bars, legend, words.texts(), image -> save.accept(new Picture("resolved-and-escalated", image)));
        card.setOnOpen((row, number) -> open.accept(opens(row).metric(COLUMNS.get(number))));
    }

    /** A picture to be saved under a name. */
    record Picture(String name, WritableImage image) {}

    Node node() {
        return card;
    }

    StackedBars bars() {
        return bars;
    }

    ChartTable table() {
        return card.table();
    }

    private ConversationFilter filter(int bar, int series) {
        return opens(bar)
                .metric(
                        switch (series) {
                            case 0 -> Metric.RESOLVED;
                            case 1 -> Metric.ESCALATED;
                            default -> Metric.REACTIONS;
                        });
    }

    private OpensConversations opens(int bar) {
        return new OpensConversations(shown.get(bar).bucket().range());
    }

    void show(Summary summary) {
        shown = summary.buckets();
        bars.setBars(shown.stream().map(this::bar).toList());
        card.setNumbers(this::data);
    }

    private Bar bar(BucketFigures of) {
        Figures figures = of.figures();
        return new Bar(
                words.label(of.bucket()), words.title(of.bucket()), List.of(figures.resolved(), figures.escalated()));
    }

    private TableData data() {
        BucketSize size =
                shown.isEmpty() ? BucketSize.DAY : shown.getFirst().bucket().size();
        String heading = switch (size) {
            case DAY -> words.get("bar.heading.day");
            case WEEK -> words.get("bar.heading.week");
            case MONTH -> words.get("bar.heading.month");
        };
        return new TableData(
                Stream.concat(Stream.of(heading), COLUMNS.stream().map(words::metric))
                        .toList(),
                shown.stream()
                        .map(of -> Stream.concat(
                                        Stream.of(words.title(of.bucket())),
                                        COLUMNS.stream().map(metric -> words.number(metric.of(of.figures()))))
                                .toList())
                        .toList());
    }
}
