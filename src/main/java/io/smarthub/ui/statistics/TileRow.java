package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Tile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row of counts with their trends and courses; each opens its conversations. */
final class TileRow {

    private final Words words;
    private final Map<Metric, Tile> tiles = new EnumMap<>(Metric.class);
    private final HBox row = new HBox(16);
    private Optional<OpensConversations> opens = Optional.empty();

    TileRow(Words words, List<Metric> metrics, Consumer<ConversationFilter> open) {
        this.words = words;
        for (Metric metric : metrics) {
            Tile tile = new Tile(words.metric(metric), tone(metric));
            tile.setOnAction(_ -> opens.ifPresent(of -> open.accept(of.metric(metric))));
            tile.setPrefWidth(100);
            tile.setMaxHeight(Double.MAX_VALUE);
            HBox.setHgrow(tile, Priority.ALWAYS);
            tiles.put(metric, tile);
            row.getChildren().add(tile);
        }
    }

    Node node() {
        return row;
    }

    Optional<Tile> tile(Metric metric) {
        return Optional.ofNullable(tiles.get(metric));
    }

    void show(Summary summary) {
        opens = Optional.of(new OpensConversations(summary.range()));
        tiles.forEach((metric, tile) -> {
            tile.setValue(words.number(metric.of(summary.figures())));
            tile.setTrend(words.trend(metric, summary.trend(metric)));
            tile.setCourse(summary.series(metric).stream()
                    .mapToDouble(Long::doubleValue)
                    .toArray());
        });
    }

    private static Tone tone(Metric metric) {
        return switch (metric) {
            case CONVERSATIONS -> Tone.NEUTRAL;
            case TRIGGERED, CHATBOT_CONVERSATIONS -> Tone.CHATBOT;
            case REACTIONS -> Tone.INFO;
            case RESOLVED -> Tone.SUCCESS;
            case ESCALATED -> Tone.WARNING;
        };
    }
}
