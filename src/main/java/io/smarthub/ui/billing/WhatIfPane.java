package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.ui.billing.WhatIfViewModel.State;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SegmentedControl;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.kit.control.ToggleRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Any plan with any packages, tried on the present month: limit, run-out, cost. Nothing is bought here. */
final class WhatIfPane {

    private final BillingWords words;
    private final WhatIfViewModel model;
    private final WhatIfResult result;
    private final AdviceCard advice;
    private final SegmentedControl<PlanCode> plans;
    private final VBox packages = new VBox();
    private final TabArea content;
    private final ScrollPane page;
    private final Map<String, ToggleRow> rows = new HashMap<>();
    private boolean showing;

    WhatIfPane(BillingWords words, QuotaDoors doors, Consumer<Action> ask) {
        this.words = words;
        model = new WhatIfViewModel(doors.quotas().planning(), doors.changes(), doors.tasks());
        content = new TabArea(words, model::load);
        result = new WhatIfResult(words);
        advice = new AdviceCard(words, ask);
        plans = new SegmentedControl<>(List.of(PlanCode.values()), PlanCode::name, PlanCode.FREE);
        plans.setId("what-if-plan");
        plans.valueProperty().subscribe(plan -> {
            if (!showing) {
                model.choose(plan);
            }
        });
        packages.getStyleClass().add("package-rows");
        Button reset = Nodes.button(words.get("what-if.reset"), model::reset, "flat", "small", "accent-text");
        reset.setId("what-if-reset");
        var tried = Card.titled(words.get("what-if.title"), reset)
                .with(Nodes.paragraph(words.get("what-if.text"), "secondary"), plans, packages);
        HBox.setHgrow(tried, Priority.ALWAYS);
        var side = new VBox(result.node(), advice.node());
        side.getStyleClass().addAll("billing-column", "what-if-side");
        var columns = new HBox(tried, side);
        columns.getStyleClass().addAll("billing-columns", "what-if-columns");
        var centred = new StackPane(columns);
        columns.getStyleClass().add("billing-page");
        centred.getStyleClass().add("billing-page-holder");
        page = new ScrollPane(centred);
        page.setFitToWidth(true);
        page.setFocusTraversable(false);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        model.stateProperty().subscribe(this::show);
    }

    Node node() {
        return content.node();
    }

    void shown() {
        model.shown();
    }

    void hidden() {
        model.hidden();
    }

    void refresh() {
        model.load();
    }

    private void show(State state) {
        switch (state) {
            case State.Loading _ -> content.loading(Skeleton.block(1020, 180), Skeleton.rows(4, 48));
            case State.Failed _ -> content.failed();
            case State.Ready ready -> {
                show(ready);
                content.show(page);
            }
        }
    }

    private void show(State.Ready ready) {
        showing = true;
        plans.valueProperty().set(ready.plan());
        showing = false;
        Books books = ready.planning().books();
        List<ToggleRow> shown = books.packages().stream()
                .filter(standing -> standing.addOn().kind() == AddOn.Kind.CONVERSATIONS)
                .filter(standing -> standing.addOn().isFor(ready.plan()))
                .map(standing -> row(standing.addOn(), ready))
                .toList();
        if (!packages.getChildren().equals(shown)) {
            packages.getChildren().setAll(shown);
        }
        result.show(ready.tried());
        advice.show(ready.planning());
    }

    /** Kept while it is the same package: a switch that is made anew would move each time, and lose the focus. */
    private ToggleRow row(AddOn addOn, State.Ready ready) {
        String name = words.name(addOn);
        ToggleRow row = rows.computeIfAbsent(addOn.code() + " " + name, _ -> {
            var made = new ToggleRow(name, "", on -> model.choose(addOn.code(), on));
            made.toggle().setId("what-if-" + addOn.code());
            return made;
        });
        row.showOn(ready.packages().contains(addOn.code()));
        row.showPrice(words.perMonth(addOn.price(ready.planning().books().currency())));
        return row;
    }
}
