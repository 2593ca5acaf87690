package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Share;
import io.smarthub.ui.kit.chart.ChartCard;
import io.smarthub.ui.kit.chart.Funnel;
import io.smarthub.ui.kit.chart.Series;
import io.smarthub.ui.kit.chart.TableData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;

/** From triggered to reactions to their two outcomes, each with its share of the step before. */
final class FunnelCard {

    private static final List<Metric> STEPS =
            List.of(Metric.TRIGGERED, Metric.REACTIONS, Metric.RESOLVED, Metric.ESCALATED);

    private final Words words;
    private final Consumer<ConversationFilter> open;
    private final Funnel funnel;
    private final ChartCard card;
    private Optional<OpensConversations> opens = Optional.empty();

    FunnelCard(Words words, Consumer<ConversationFilter> open, Consumer<OutcomeCard.Picture> save) {
        this.words = words;
        this.open = open;
        funnel = new Funnel(
                STEPS.stream()
                        .map(step -> new Series(words.metric(step), step.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                this::open);
        String title = words.get("funnel.title");
        card = new ChartCard(
                title, funnel, null, words.texts(), image -> save.accept(new OutcomeCard.Picture("funnel", image)));
        card.setOnOpen((step, _) -> open(step));
    }

    Node node() {
        return card;
    }

    private void open(int step) {
        opens.ifPresent(of -> open.accept(of.metric(STEPS.get(step))));
    }

    void show(Summary summary) {
        opens = Optional.of(new OpensConversations(summary.range()));
        Figures figures = summary.figures();
        List<String> notes = List.of(
                "",
                note("funnel.of-triggered", figures.reactionRate()),
                note("funnel.of-reactions", figures.resolutionRate()),
                note("funnel.of-reactions", figures.escalationRate()));
        List<Funnel.Level> levels = IntStream.range(0, STEPS.size())
                .mapToObj(at -> {
                    long value = STEPS.get(at).of(figures);
                    double share = new Share(value, figures.triggered()).ratio().orElse(0);
                    return new Funnel.Level(words.number(value), notes.get(at), share);
                })
                .toList();
        funnel.setLevels(levels);
        card.setNumbers(() -> new TableData(
                List.of(words.get("funnel.heading"), words.metric(Metric.CONVERSATIONS), words.get("share.percent")),
                IntStream.range(0, STEPS.size())
                        .mapToObj(at -> List.of(
                                words.metric(STEPS.get(at)), levels.get(at).value(), notes.get(at)))
                        .toList()));
    }

    private String note(String key, Share share) {
        return share.whole() == 0 ? "" : words.get(key, words.percent(share));
    }
}
