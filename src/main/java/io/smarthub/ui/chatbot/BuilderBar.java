package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Pill;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The builder's head: the way back, name and state, whether it is kept, undo, preview, publishing. */
final class BuilderBar extends HBox {

    /** What the buttons do. */
    interface Actions {
        void back();

        void publish();

        void unpublish();
    }

    private final BuilderModel model;
    private final Words words;
    private final Label name = Nodes.label("", "screen-title");
    private final StackPane state = new StackPane();
    private final Label saving = Nodes.label("", "caption");
    private final Button again;
    private final ToggleButton preview;
    private final Button publish;
    private final Button unpublish;

    BuilderBar(BuilderModel model, Words words, Problems problems, Actions actions) {
        this.model = model;
        this.words = words;
        getStyleClass().add("builder-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button back = Nodes.iconButton(Icon.ARROW_LEFT, words.get("builder.back"), actions::back);
        back.setId("builder-back");
        name.setMinWidth(80);
        again = Nodes.button(words.get("saving.again"), model::save, "small");
        Button undo = Nodes.iconButton(Icon.UNDO, words.get("builder.undo"), model::undo);
        undo.setId("builder-undo");
        undo.disableProperty().bind(model.canUndoProperty().not());
        Button redo = Nodes.iconButton(Icon.REFRESH, words.get("builder.redo"), model::redo);
        redo.setId("builder-redo");
        redo.disableProperty().bind(model.canRedoProperty().not());
        preview = new ToggleButton();
        preview.setGraphic(Icon.SIDEBAR_RIGHT.node());
        preview.setAccessibleText(words.get("builder.preview"));
        preview.getStyleClass().addAll("flat", "preview-toggle");
        preview.setId("builder-preview");
        publish = Nodes.button("", actions::publish, "primary");
        publish.setId("builder-publish");
        unpublish = Nodes.button(words.get("builder.unpublish"), actions::unpublish);
        unpublish.setId("builder-unpublish");
        for (Button each : new Button[] {publish, unpublish, again}) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        saving.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        back,
                        name,
                        state,
                        saving,
                        again,
                        Nodes.spacer(),
                        problems.node(),
                        undo,
                        redo,
                        preview,
                        unpublish,
                        publish);
    }

    ToggleButton preview() {
        return preview;
    }

    void show() {
        String called = model.flow().name();
        name.setText(called.isBlank() ? words.get("unnamed") : called);
        Chatbot.State now = model.state();
        Pill pill = words.pill(now);
        state.getChildren().setAll(pill);
        boolean live = model.keptProperty().get().live() != null;
        Nodes.show(unpublish, live);
        publish.setText(words.get(live ? "builder.publish-changes" : "builder.publish"));
        publish.setDisable(now == Chatbot.State.PUBLISHED);
        boolean failed = false;
        switch (model.savingProperty().get()) {
            case BuilderModel.Saving.Saved _ -> saving.setText(words.get("saving.saved"));
            case BuilderModel.Saving.Waiting _ -> saving.setText(words.get("saving.waiting"));
            case BuilderModel.Saving.Failed(Exception failure) -> {
                failed = true;
                saving.setText(words.get(
                        "saving.failed",
                        StoreFailure.told(failure, words.texts().locale())));
            }
        }
        saving.getStyleClass().remove("danger-text");
        if (failed) {
            saving.getStyleClass().add("danger-text");
        }
        saving.setMinWidth(failed ? 0 : USE_PREF_SIZE);
        Nodes.show(again, failed);
    }
}
