package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ResponseTimes;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Hint;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How long visitors waited for the first answer of an agent; opens the conversations that were answered. */
final class ResponseCard extends Button {

    private static final Duration EXACT_BELOW = Duration.ofSeconds(32);

    private final Words words;
    private final Label value = Nodes.label("", "response-value");
    private final Label detail = Nodes.label("", "caption");
    private Optional<OpensConversations> opens = Optional.empty();

    ResponseCard(Words words, Consumer<ConversationFilter> open) {
        this.words = words;
        getStyleClass().setAll("tile", "response-card");
        VBox content = new VBox(Nodes.label(words.get("response.title"), "response-name"), value, detail);
        content.getStyleClass().add("response-content");
        content.setMouseTransparent(true);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Hint.on(this, words.get("response.hint"));
        setOnAction(_ -> opens.ifPresent(of -> open.accept(of.answered())));
    }

    void show(Range range, ResponseTimes times) {
        opens = Optional.of(new OpensConversations(range));
        value.setText(times.median().map(words.formats()::duration).orElse("–"));
        detail.setText(times.median()
                .map(median -> words.get(
                        median.compareTo(EXACT_BELOW) < 0 ? "response.exact" : "response.detail",
                        words.number(times.answered())))
                .orElse(words.get("response.none")));
        setAccessibleText(words.get("response.title") + " " + value.getText() + " " + detail.getText());
    }
}
