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
import java.util.Locale;
import javafx.scene.layout.VBox;

/** "Why?": the rule that decided the outcome, the deciding event, how sure the source was, and the quota unit. */
final class WhyCard extends VBox {

    private static final double WIDTH = 320;

    private final Texts texts;

    WhyCard(ConversationDetail detail, Texts texts, Formats formats) {
        this.texts = texts;
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
        return event.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
