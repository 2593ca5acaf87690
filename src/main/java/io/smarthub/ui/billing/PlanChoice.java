package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Plan;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The three plans side by side; choosing one leads to its preview. */
final class PlanChoice {

    private final BillingWords words;
    private final Dialogs dialogs;
    private final Consumer<Action> ask;

    PlanChoice(BillingWords words, Dialogs dialogs, Consumer<Action> ask) {
        this.words = words;
        this.dialogs = dialogs;
        this.ask = ask;
    }

    void open(Books books) {
        var columns = new HBox();
        columns.getStyleClass().add("plan-columns");
        var content = new VBox(columns);
        content.getStyleClass().addAll("plan-choice", "extra-wide");
        content.getChildren().add(Nodes.paragraph(words.get("plans.vat"), "caption"));
        if (books.terms().catalogue().examplePrices()) {
            content.getChildren().add(Nodes.paragraph(words.get("price.example.help"), "caption"));
        }
        List<Dialogs.Open> opened = new ArrayList<>();
        for (Plan plan : books.terms().catalogue().plans()) {
            Node column = column(plan, books, () -> {
                opened.forEach(Dialogs.Open::close);
                ask.accept(new Action.ChoosePlan(plan.code()));
            });
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.getChildren().add(column);
        }
        opened.add(dialogs.show(new Dialogs.Panel(words.get("plans.title"), content, List.of())));
    }

    private Node column(Plan plan, Books books, Runnable chosen) {
        boolean present = plan.code() == books.plan().code();
        boolean ending = present && plan.code().isPaid() && !books.autoRenew();
        boolean alreadyToFree = !plan.code().isPaid() && books.endsOn().isPresent();
        Label heading = Nodes.label(plan.code().name(), "section-title");
        Label price = Nodes.label(words.money(plan.price(books.currency())), "plans-price");
        Label month = Nodes.label(words.get("plans.month"), "secondary");
        var cost = new HBox(price, month);
        cost.getStyleClass().add("plans-cost");
        cost.setAlignment(Pos.BASELINE_LEFT);
        var points = new VBox(
                point(plan.chatbot(), words.get(plan.chatbot() ? "plans.chatbot" : "plans.no-chatbot")),
                point(plan.includedUnits() > 0, words.get("plans.units", plan.includedUnits())),
                point(plan.cap() > 0, words.get("plans.cap", plan.cap())),
                point(true, words.get("plans.agents", plan.includedAgents())),
                point(plan.support(), words.get(plan.support() ? "plans.support" : "plans.no-support")));
        points.getStyleClass().add("plans-points");
        Button choose = Nodes.button(label(plan, books, present, ending, alreadyToFree), chosen);
        choose.setId("choose-" + plan.code().name());
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setDisable((present && !ending) || alreadyToFree);
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var column = new VBox(heading, cost, points, space, choose);
        column.getStyleClass().add("plan-column");
        if (present) {
            column.getStyleClass().add("present");
        }
        return column;
    }

    private String label(Plan plan, Books books, boolean present, boolean ending, boolean alreadyToFree) {
        if (ending) {
            return words.get("plans.keep", plan.code());
        }
        if (present) {
            return words.get("plans.present");
        }
        if (alreadyToFree) {
            return words.get("plans.from", books.endsOn().map(words::day).orElse(""));
        }
        return words.get("plans.choose", plan.code());
    }

    private static Node point(boolean has, String text) {
        Label label = Nodes.paragraph(text, has ? "plans-point" : "plans-point-missing");
        label.setGraphic((has ? Icon.CHECK_SMALL : Icon.MINUS).node(14).tone(has ? "success" : "muted"));
        return label;
    }
}
