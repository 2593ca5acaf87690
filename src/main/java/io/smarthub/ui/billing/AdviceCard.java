package io.smarthub.ui.billing;

import io.smarthub.app.quota.Planning;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Advice;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The cheapest mix that covers the forecast, and why it is; its button leads to the usual preview, one step at a time. */
final class AdviceCard {

    private final BillingWords words;
    private final Label mix = Nodes.paragraph("", "medium");
    private final Label why = Nodes.paragraph("", "secondary");
    private final Label next = Nodes.paragraph("", "secondary");
    private final Button step;
    private final Card card;
    private Action first = new Action.AutoRenew(true);

    AdviceCard(BillingWords words, Consumer<Action> ask) {
        this.words = words;
        step = Nodes.button("", () -> ask.accept(first));
        step.setId("advice-step");
        card = Card.titled(words.get("advice.title")).with(mix, why, next, step);
    }

    Node node() {
        return card;
    }

    void show(Planning planning) {
        Advice best = planning.report().advice().orElse(null);
        Nodes.show(next, best != null);
        Nodes.show(step, best != null);
        if (best == null) {
            sayNothing(planning);
            return;
        }
        int gap = planning.report().forecast().map(Forecast::gap).orElse(0);
        Nodes.show(mix, true);
        mix.setText(mix(best));
        why.setText(
                best.isEnough()
                        ? words.get("advice.why", gap, best.limit(), words.signed(best.morePerMonth()))
                        : words.get(
                                "advice.why.partly",
                                gap,
                                best.limit(),
                                words.signed(best.morePerMonth()),
                                best.uncovered()));
        next.setText(planning.nextBest()
                .map(other -> words.get("advice.next", mix(other), words.signed(other.morePerMonth())))
                .orElseGet(() -> words.get("advice.only")));
        first = best.changesPlan()
                ? new Action.ChoosePlan(best.plan())
                : new Action.EnablePackage(best.packages().getFirst().code());
        int steps = best.packages().size() + (best.changesPlan() ? 1 : 0);
        String name = best.changesPlan()
                ? words.get("plan.name", best.plan().name())
                : words.name(best.packages().getFirst());
        step.setText(steps > 1 ? words.get("advice.step", name, steps) : words.get("advice.preview", name));
    }

    private void sayNothing(Planning planning) {
        Forecast forecast = planning.report()
                .forecast()
                .filter(next -> next.pace().isKnown())
                .orElse(null);
        boolean missing = forecast != null && forecast.gap() > 0;
        Nodes.show(mix, forecast != null && !missing);
        mix.setText(words.get("advice.none"));
        if (forecast == null) {
            why.setText(words.get("quota.unknown"));
        } else {
            why.setText(words.get(missing ? "advice.nothing-to-buy" : "advice.none.text"));
        }
    }

    /** The plan where it is another, and the packages. */
    private String mix(Advice way) {
        List<String> parts = new ArrayList<>();
        if (way.changesPlan()) {
            parts.add(words.get("plan.name", way.plan().name()));
        }
        for (AddOn addOn : way.packages()) {
            parts.add(words.name(addOn));
        }
        return String.join(" · ", parts);
    }
}
