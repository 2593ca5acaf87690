package io.smarthub.ui.welcome;

import io.smarthub.domain.billing.Plan;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.Currency;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One plan as a card that is chosen as a whole: what it includes and what it costs. */
final class PlanOption extends ToggleButton {

    private final Texts texts;
    private final Formats formats;
    private final Label price = Nodes.label("", "plan-option-price");
    private final Label runs;
    private final VBox points = new VBox();
    private final VBox content;
    private Plan plan;
    private boolean present;

    /** @param present whether it is the plan that runs */
    PlanOption(Plan plan, boolean present, Texts texts, Formats formats) {
        this.plan = plan;
        this.present = present;
        this.texts = texts;
        this.formats = formats;
        getStyleClass().setAll("plan-option");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setId("plan-" + plan.code().name());
        var mark = Icon.RESOLVED_FILL.node(16).tone("accent");
        mark.visibleProperty().bind(selectedProperty());
        runs = Nodes.label(texts.get("plan.present"), "secondary");
        var heading = new HBox(Nodes.label(plan.code().name(), "section-title"), Nodes.spacer(), runs, mark);
        heading.getStyleClass().add("plan-option-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        var cost = new HBox(price, Nodes.label(texts.get("plan.month"), "secondary"));
        cost.getStyleClass().add("plan-option-cost");
        cost.setAlignment(Pos.BASELINE_LEFT);
        points.getStyleClass().add("plan-option-points");
        content = new VBox(heading, cost, points);
        content.getStyleClass().add("plan-option-content");
        content.setMouseTransparent(true);
        content.prefWidthProperty().bind(widthProperty().subtract(34));
        setGraphic(content);
        show(plan, present);
    }

    PlanCode code() {
        return plan.code();
    }

    /** The lines wrap, so the height follows from the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return content.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** What the plan includes by now. */
    void show(Plan now, boolean runsNow) {
        plan = now;
        present = runsNow;
        Nodes.show(runs, present);
        points.getChildren()
                .setAll(
                        point(plan.chatbot(), texts.get(plan.chatbot() ? "plan.chatbot" : "plan.no-chatbot")),
                        point(plan.includedUnits() > 0, texts.get("plan.units", plan.includedUnits())),
                        point(true, texts.get("plan.agents", plan.includedAgents())),
                        point(plan.support(), texts.get(plan.support() ? "plan.support" : "plan.no-support")));
    }

    void showPrice(Currency currency) {
        var money = plan.price(currency);
        price.setText(formats.money(money.minor(), money.currency().getCurrencyCode()));
        String said = plan.code().name() + ", " + price.getText() + " " + texts.get("plan.month");
        setAccessibleText(present ? said + ", " + texts.get("plan.present") : said);
    }

    private static Node point(boolean has, String text) {
        Label label = Nodes.paragraph(text, has ? "plans-point" : "plans-point-missing");
        label.setGraphic((has ? Icon.CHECK_SMALL : Icon.MINUS).node(14).tone(has ? "success" : "muted"));
        return label;
    }
}
