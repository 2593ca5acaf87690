package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationDetail.QuotaUnit;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.conversation.Why;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.WrappedText;
import io.smarthub.ui.shell.Destination;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** "Why?": the rule that decided the outcome, the deciding event, how sure the source was, and the quota unit. */
final class WhyCard extends VBox {

    private static final double WIDTH = 320;

    private final Texts texts;
    private final ConversationDetail detail;

    WhyCard(ConversationDetail detail, Texts texts, Formats formats) {
        this.texts = texts;
        this.detail = detail;
        getStyleClass().add("why-card");
        setPrefWidth(WIDTH);
        Why why = detail.classification().why();
        getChildren().add(Nodes.paragraph(texts.get("why." + why.rule().name().toLowerCase(Locale.ROOT)), "strong"));
        Event event = why.event();
        if (event != null) {
            fact("why.event", texts.get("event." + key(event)) + quoted(event));
            fact("why.at", formats.exact(event.at()) + (event.assumedTime() ? " · " + texts.get("why.assumed") : ""));
        }
        fact("why.rule", why.rule().id());
        fact("why.evidence", evidence(why.evidence()));
        if (detail.classification().agentIntervened()) {
            fact("why.agent", texts.get("why.agent.intervened"));
        }
        QuotaUnit unit = detail.quota();
        fact(
                "why.quota",
                unit == null
                        ? texts.get("why.quota.none")
                        : texts.get("why.quota.unit", formats.month(unit.month()), formats.exact(unit.countedAt())));
        Event use = detail.classification().firstInteraction();
        if (unit != null && use != null) {
            fact("why.counted", texts.get("event." + key(use)) + quoted(use) + " · " + evidence(use.evidence()));
            if (unit.reason().isCorrection()) {
                fact("why.moved", texts.get("moved." + key(unit.reason())));
            }
        }
    }

    /** Offers the row of the ledger that counts it, where there is one that names it. */
    void offerLedger(Consumer<Destination> open) {
        QuotaUnit unit = detail.quota();
        if (unit != null && !unit.anonymous()) {
            Button show = Nodes.button(
                    texts.get("why.ledger"),
                    () -> open.accept(
                            new Destination.Ledger(unit.month(), detail.row().id())),
                    "flat",
                    "small",
                    "accent-text");
            show.setId("why-ledger");
            getChildren().add(show);
        }
    }

    private void fact(String key, String value) {
        VBox fact = new VBox(Nodes.label(texts.get(key), "caption"), WrappedText.paragraph(value));
        fact.getStyleClass().add("why-fact");
        getChildren().add(fact);
    }

    private String evidence(Evidence evidence) {
        return switch (evidence.kind()) {
            case EXACT -> texts.get("evidence.exact");
            case MANUAL -> texts.get("evidence.manual");
            case HEURISTIC -> texts.get("evidence.heuristic", evidence.rule());
        };
    }

    private static String quoted(Event event) {
        String text = event.words().strip();
        return text.isEmpty() ? "" : ": “" + (text.length() > 120 ? text.substring(0, 119) + "…" : text) + "”";
    }

    private static String key(Event event) {
        return key(event.type());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
