package io.smarthub.ui.statistics;

import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.ui.kit.Nodes;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How long visitors waited for the first answer of an agent. */
final class ResponseCard extends VBox {

    private static final Duration EXACT_BELOW = Duration.ofSeconds(32);

    private final Words words;
    private final Label value = Nodes.label("", "response-value");
    private final Label detail = Nodes.label("", "caption");

    ResponseCard(Words words) {
        this.words = words;
        getStyleClass().addAll("card", "response-card");
        Label name = Nodes.label(words.get("response.title"), "response-name");
        name.setTooltip(Nodes.tooltip(words.get("response.hint")));
        getChildren().addAll(name, value, detail);
    }

    void show(ResponseTimes times) {
        value.setText(times.median().map(words.formats()::duration).orElse("–"));
        detail.setText(times.median()
                .map(median -> words.get(
                        median.compareTo(EXACT_BELOW) < 0 ? "response.exact" : "response.detail",
                        words.number(times.answered())))
                .orElse(words.get("response.none")));
    }
}
