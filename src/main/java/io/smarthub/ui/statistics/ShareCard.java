package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.ui.kit.chart.ChartCard;
import io.smarthub.ui.kit.chart.Donut;
import io.smarthub.ui.kit.chart.Legend;
import io.smarthub.ui.kit.chart.TableData;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Which share of the reactions the chatbot resolved on its own. */
final class ShareCard {

    private static final double DIAMETER = 148;
    private static final List<Metric> PARTS = List.of(Metric.RESOLVED, Metric.ESCALATED);

    private final Words words;
    private final Consumer<ConversationFilter> open;
    private final Donut donut;
    private final VBox legend = new VBox();
    private final ChartCard card;
    private Optional<OpensConversations> opens = Optional.empty();

    ShareCard(Words words, Consumer<ConversationFilter> open, Consumer<OutcomeCard.Picture> save) {
        this.words = words;
        this.open = open;
        donut = new Donut(words.outcomes(), DIAMETER, part -> open(PARTS.get(part)));
        VBox chart = new VBox(donut, legend);
        chart.getStyleClass().add("share-chart");
        String title = words.get("share.title");
        card = new ChartCard(
                title, chart, null, words.texts(), image -> save.accept(new OutcomeCard.Picture("share", image)));
        card.setOnOpen((row, _) -> open(PARTS.get(row)));
    }

    Node node() {
        return card;
    }

    private void open(Metric metric) {
        opens.ifPresent(of -> open.accept(of.metric(metric)));
    }

    void show(Summary summary) {
        opens = Optional.of(new OpensConversations(summary.range()));
        Figures figures = summary.figures();
        String resolved = words.percent(figures.resolutionRate());
        String escalated = words.percent(figures.escalationRate());
        donut.setValues(List.of(figures.resolved(), figures.escalated()));
        donut.setText(
                resolved,
                figures.reactions() == 0 ? words.get("share.none") : words.get("share.below"),
                words.get("share.spoken", resolved, escalated));
        List<String> values = List.of(words.number(figures.resolved()), words.number(figures.escalated()));
        List<String> shares = List.of(resolved, escalated);
        legend.getChildren().clear();
        for (int i = 0; i < PARTS.size(); i++) {
            Metric part = PARTS.get(i);
            legend.getChildren()
                    .add(Legend.entry(words.outcomes().get(i), values.get(i), shares.get(i), () -> open(part)));
        }
        card.setNumbers(() -> new TableData(
                List.of(words.get("share.heading"), words.metric(Metric.CONVERSATIONS), words.get("share.percent")),
                List.of(
                        List.of(words.outcomes().getFirst().name(), values.getFirst(), resolved),
                        List.of(words.outcomes().getLast().name(), values.getLast(), escalated))));
    }
}
