package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.ContentChange;
import io.smarthub.domain.billing.Plan;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.Pill;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan, what it includes, its price, the way to another one, and which invoice ends or ended it. */
final class PlanCard {

    private final BillingWords words;
    private final Label name = Nodes.label("", "plan-title");
    private final Label included = Nodes.paragraph("", "secondary");
    private final Label why = Nodes.paragraph("", "secondary");
    private final Label price = Nodes.label("", "plan-price");
    private final Pill example;
    private final Button change;
    private final Card card;

    PlanCard(BillingWords words, Runnable changePlan) {
        this.words = words;
        example = new Pill(Icon.INFO, words.get("price.example"), Tone.NEUTRAL);
        example.setTooltip(Nodes.tooltip(words.get("price.example.help")));
        change = Nodes.button(words.get("plan.change"), changePlan);
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setId("billing-change-plan");
        price.setMinWidth(Region.USE_PREF_SIZE);
        var heading = new HBox(name, example);
        heading.getStyleClass().add("plan-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(new VBox(heading, included, why), Nodes.spacer(), price, change);
        row.getStyleClass().add("plan-row");
        row.setAlignment(Pos.CENTER_LEFT);
        card = new Card(row);
    }

    Node node() {
        return card;
    }

    void show(BillingFigures figures) {
        Books books = figures.books();
        Plan plan = books.plan();
        boolean paid = plan.code().isPaid();
        name.setText(words.get("plan.name", plan.code()));
        included.setText(
                plan.chatbot()
                        ? words.get("plan.includes", plan.includedUnits(), plan.includedAgents(), plan.cap())
                        : words.get("plan.free", plan.includedAgents()));
        String reason = Stream.concat(
                        new LateWords(words).plan(figures.billing()).stream(),
                        figures.outlook().contentChange().flatMap(this::changed).stream())
                .collect(Collectors.joining(" "));
        why.setText(reason);
        Nodes.show(why, !reason.isEmpty());
        price.setText(words.perMonth(plan.price(books.currency())));
        Nodes.show(price, paid);
        Nodes.show(example, paid && books.terms().catalogue().examplePrices());
        change.setText(paid ? words.get("plan.change") : words.get("plan.choose"));
        change.getStyleClass().remove("primary");
        if (!paid) {
            change.getStyleClass().add("primary");
        }
    }

    /** With which contents it renews, where those have changed. */
    private Optional<String> changed(ContentChange change) {
        return change.plan()
                .map(plan -> words.get(
                        "plan.contents-from",
                        words.day(change.from()),
                        plan.includedUnits(),
                        plan.includedAgents(),
                        plan.cap()));
    }
}
