package io.smarthub.ui.shell;

import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Hint;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bar at the top: the way into search and commands, the plan, and the quota, on every screen. */
final class TopBar extends HBox {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double WARNING_SHARE = 0.8;

    private final Texts texts;
    private final Formats formats;
    private final Button plan = new Button();
    private final Button quota = new Button();
    private final ProgressBar gauge = new ProgressBar(0);
    private final Label quotaText = new Label();
    private final Hint quotaHint = Hint.on(quota);

    TopBar(Texts texts, Formats formats, Navigator navigator, Runnable palette) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        plan.getStyleClass().addAll("flat", "plan-button");
        plan.setId("top-plan");
        plan.setOnAction(_ -> navigator.open(new Destination.Billing()));
        quota.getStyleClass().addAll("flat", "quota-button");
        quota.setId("top-quota");
        quota.setOnAction(_ -> navigator.open(new Destination.Home()));
        gauge.getStyleClass().add("quota-gauge");
        gauge.setFocusTraversable(false);
        gauge.setMouseTransparent(true);
        HBox content = new HBox(Icon.CHATBOT.node(14), gauge, quotaText);
        content.getStyleClass().add("quota-content");
        content.setAlignment(Pos.CENTER_LEFT);
        quota.setGraphic(content);
        getChildren().addAll(search(palette), gap, plan, quota);
        show(null);
    }

    /** Shows the figures; nothing while they are not known. */
    void show(@Nullable ShellFigures figures) {
        plan.setVisible(figures != null);
        boolean chatbot = figures != null && figures.chatbot();
        quota.setVisible(chatbot);
        quota.setManaged(chatbot);
        if (figures == null) {
            return;
        }
        plan.setText(texts.get("plan." + figures.plan().toLowerCase(Locale.ROOT)));
        gauge.setProgress(figures.share());
        String left = figures.over() > 0
                ? texts.get("quota.over", figures.over())
                : texts.get("quota.left", figures.left(), figures.limit());
        quotaText.setText(left);
        quota.setAccessibleText(texts.get("quota.accessible", left));
        quotaHint.setText(texts.get("quota.tooltip", formats.number(figures.used()), formats.number(figures.limit())));
        quota.pseudoClassStateChanged(OVER, figures.used() >= figures.limit());
        quota.pseudoClassStateChanged(WARNING, figures.used() < figures.limit() && figures.share() >= WARNING_SHARE);
    }

    /** Puts something before the plan. */
    void offer(Node control) {
        getChildren().add(getChildren().indexOf(plan), control);
    }

    private Button search(Runnable palette) {
        Label words = new Label(texts.get("search.prompt"));
        words.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label keys = new Label(texts.get("search.keys"));
        keys.getStyleClass().add("key-hint");
        // of a bar that is too full, the gap goes first and then the figures, never the words
        words.setMinWidth(USE_PREF_SIZE);
        keys.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(Icon.SEARCH.node(14), words, gap, keys);
        content.getStyleClass().add("search-content");
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(content);
        button.setId("top-search");
        button.getStyleClass().addAll("flat", "search-button");
        button.setAccessibleText(texts.get("search.prompt"));
        button.setOnAction(_ -> palette.run());
        return button;
    }
}
