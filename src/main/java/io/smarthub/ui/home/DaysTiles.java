package io.smarthub.ui.home;

import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Tile;
import io.smarthub.ui.kit.control.Trend;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the chatbot did in the last 30 days; each tile opens its conversations. */
final class DaysTiles {

    private static final Map<Metric, Tone> TONES = Map.of(
            Metric.TRIGGERED, Tone.CHATBOT,
            Metric.REACTIONS, Tone.INFO,
            Metric.RESOLVED, Tone.SUCCESS,
            Metric.ESCALATED, Tone.WARNING);

    private final Formats formats;
    private final Map<Metric, Tile> tiles = new EnumMap<>(Metric.class);
    private final VBox node;

    DaysTiles(Texts texts, Formats formats, HomeViewModel model) {
        this.formats = formats;
        HBox row = new HBox(16);
        for (Metric metric : Metric.values()) {
            Tone tone = TONES.get(metric);
            if (tone != null) {
                Tile tile = new Tile(texts.get("metric." + metric.name().toLowerCase(Locale.ROOT)), tone);
                tile.setOnAction(_ -> model.openMetric(metric));
                tile.setPrefWidth(100);
                HBox.setHgrow(tile, Priority.ALWAYS);
                tiles.put(metric, tile);
                row.getChildren().add(tile);
            }
        }
        Hyperlink more = new Hyperlink(texts.get("days.more"));
        more.setOnAction(_ -> model.openStatistics());
        HBox heading = new HBox(Nodes.label(texts.get("days.title"), "section-title"), Nodes.spacer(), more);
        heading.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(10, heading, row);
    }

    Node node() {
        return node;
    }

    void show(Summary summary) {
        tiles.forEach((metric, tile) -> {
            tile.setValue(formats.number(metric.of(summary.figures())));
            tile.setTrend(trend(metric, summary));
            tile.setCourse(summary.series(metric).stream()
                    .mapToDouble(Long::doubleValue)
                    .toArray());
        });
    }

    private Trend trend(Metric metric, Summary summary) {
        var change = summary.trend(metric);
        Trend shown = Trend.of(
                change.map(of -> OptionalDouble.of(of.change())).orElse(OptionalDouble.empty()), false, formats);
        Tone tone = change.map(of -> switch (metric.judge(of)) {
                    case BETTER -> Tone.SUCCESS;
                    case WORSE -> Tone.DANGER;
                    case NEUTRAL -> Tone.NEUTRAL;
                })
                .orElse(Tone.NEUTRAL);
        return new Trend(shown.icon(), tone, shown.text(), shown.description());
    }
}
