package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.ui.kit.Nodes;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first tab: plan, the two clocks side by side, packages and agents, and what comes next. */
final class Overview {

    private static final double NARROW = 860;

    private final Notices notices;
    private final PlanCard plan;
    private final PeriodCard period;
    private final QuotaCard quota;
    private final PackagesCard packages;
    private final AgentsCard agents;
    private final NextInvoiceCard next;
    private final CalendarCard calendar;
    private final GridPane clocks = new GridPane();
    private final HBox body = new HBox();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final ScrollPane scroll;

    Overview(BillingWords words, Notices notices, Runnable changePlan, Consumer<Action> ask) {
        this.notices = notices;
        plan = new PlanCard(words, changePlan);
        period = new PeriodCard(words, ask);
        quota = new QuotaCard(words);
        packages = new PackagesCard(words, ask);
        agents = new AgentsCard(words, ask);
        next = new NextInvoiceCard(words);
        calendar = new CalendarCard(words);
        clocks.addRow(0, quota.node(), period.node());
        clocks.getColumnConstraints().addAll(half(), half());
        clocks.getStyleClass().add("billing-clocks");
        body.getStyleClass().add("billing-columns");
        List.of(left, right).forEach(column -> column.getStyleClass().add("billing-column"));
        right.getStyleClass().add("billing-side");
        HBox.setHgrow(left, Priority.ALWAYS);
        var page = new VBox(notices.node(), plan.node(), clocks, body);
        page.getStyleClass().addAll("billing-page");
        var centred = new StackPane(page);
        centred.getStyleClass().add("billing-page-holder");
        scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        arrange(false);
        scroll.widthProperty().subscribe(width -> arrange(width.doubleValue() > 0 && width.doubleValue() < NARROW));
    }

    Node node() {
        return scroll;
    }

    void show(BillingFigures figures) {
        notices.show(figures);
        plan.show(figures);
        period.show(figures);
        quota.show(figures);
        packages.show(figures);
        agents.show(figures);
        next.show(figures);
        calendar.show(figures);
        showSide();
    }

    private void showSide() {
        Nodes.show(right, next.node().isVisible() || calendar.node().isVisible());
    }

    private void arrange(boolean narrow) {
        if (narrow == body.getChildren().contains(right) || body.getChildren().isEmpty()) {
            left.getChildren().setAll(packages.node(), agents.node());
            right.getChildren().setAll(next.node(), calendar.node());
            if (narrow) {
                left.getChildren().addAll(next.node(), calendar.node());
                body.getChildren().setAll(left);
            } else {
                body.getChildren().setAll(left, right);
            }
            showSide();
        }
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
