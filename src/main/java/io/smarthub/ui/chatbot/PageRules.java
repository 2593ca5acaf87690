package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.PageRule;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The conditions on pages, one a row. Rows stay while one types in them. */
final class PageRules extends VBox {

    private final Words words;
    private final BiConsumer<String, List<PageRule>> changed;
    private final EntryRows<Row> rows = new EntryRows<>(Row.class, Row::new);
    private final Button add;
    private List<PageRule> rules = List.of();

    /** @param changed is told the step and the rules after it */
    PageRules(Words words, BiConsumer<String, List<PageRule>> changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("field");
        rows.getStyleClass().add("page-rules");
        add = Nodes.button(words.get("pages.add"), () -> {
            List<PageRule> more = new ArrayList<>(rules);
            more.add(new PageRule(PageRule.Part.URL, PageRule.Test.CONTAINS, ""));
            changed.accept("", more);
        });
        add.setGraphic(Icon.PLUS.node(14));
        getChildren().addAll(rows, add);
    }

    void show(List<PageRule> now) {
        KeptFocus.during(this, () -> {
            rules = now;
            rows.show(now, Row::show);
            add.setDisable(now.size() >= Limits.PAGES);
            Nodes.show(rows, !now.isEmpty());
        });
    }

    private final class Row extends HBox {

        private final int at;
        private final ComboBox<PageRule.Part> part;
        private final ComboBox<PageRule.Test> test;
        private final TextField value = new TextField();
        private boolean showing;

        Row(int at) {
            this.at = at;
            getStyleClass().add("page-rule");
            setAlignment(Pos.CENTER_LEFT);
            part = Boxes.of(
                    List.of(PageRule.Part.values()),
                    each -> words.get("pages.part." + Words.key(each)),
                    words.get("pages.part"));
            test = Boxes.of(
                    List.of(PageRule.Test.values()),
                    each -> words.get("pages.test." + Words.key(each)),
                    words.get("pages.test"));
            part.setMinWidth(110);
            test.setMinWidth(150);
            value.setAccessibleText(words.get("pages.value"));
            value.setPromptText(words.get("pages.prompt"));
            HBox.setHgrow(value, Priority.ALWAYS);
            part.valueProperty().addListener((_, _, _) -> tell(""));
            test.valueProperty().addListener((_, _, _) -> tell(""));
            value.textProperty().addListener((_, _, text) -> tell(Typing.step("page " + at, text)));
            Node remove = Nodes.iconButton(Icon.REMOVE, words.get("pages.remove"), () -> {
                List<PageRule> fewer = new ArrayList<>(rules);
                fewer.remove(at);
                changed.accept("", fewer);
            });
            getChildren().addAll(part, test, value, remove);
        }

        void show(PageRule rule) {
            showing = true;
            part.setValue(rule.part());
            test.setValue(rule.test());
            if (!rule.value().equals(value.getText())) {
                value.setText(rule.value());
            }
            showing = false;
        }

        private void tell(String step) {
            if (!showing && at < rules.size()) {
                List<PageRule> other = new ArrayList<>(rules);
                other.set(at, new PageRule(part.getValue(), test.getValue(), value.getText()));
                changed.accept(step, other);
            }
        }
    }
}
