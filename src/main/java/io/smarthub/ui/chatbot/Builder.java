package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Publishing;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Place;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.SegmentedControl;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One chatbot being built: outline and message, trigger, settings, and beside them the preview. */
final class Builder {

    private static final double DRAWER_BELOW = 1020;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private enum Part {
        MESSAGES,
        TRIGGER,
        OPTIONS
    }

    private final BuilderModel model;
    private final Words words;
    private final Toasts toasts;
    private final Outline outline;
    private final MessageEditor message;
    private final TriggerEditor trigger;
    private final OptionsEditor options;
    private final Problems problems;
    private final BuilderBar bar;
    private final Preview preview;
    private final SegmentedControl<Part> parts;
    private final HBox body = new HBox();
    private final HBox messages = new HBox();
    private final StackPane area = new StackPane();
    private final VBox root;
    private boolean drawer;

    Builder(BuilderModel model, Words words, Toasts toasts, Runnable back) {
        this.model = model;
        this.words = words;
        this.toasts = toasts;
        message = new MessageEditor(model, words, this::edit);
        outline = new Outline(model, words, message::focus);
        trigger = new TriggerEditor(model, words);
        options = new OptionsEditor(model, words);
        problems = new Problems(words, this::jump);
        preview = new Preview(model.flow(), words);
        bar = new BuilderBar(model, words, problems, new BuilderBar.Actions() {
            @Override
            public void back() {
                back.run();
            }

            @Override
            public void publish() {
                Builder.this.publish();
            }

            @Override
            public void unpublish() {
                Builder.this.unpublish();
            }
        });
        parts = new SegmentedControl<>(
                        List.of(Part.values()), part -> words.get("part." + Words.key(part)), Part.MESSAGES)
                .asTabs();
        parts.setAccessibleText(words.get("part.name"));
        HBox tabs = new HBox(parts);
        tabs.getStyleClass().add("builder-tabs");
        HBox.setHgrow(parts, Priority.ALWAYS);
        parts.setMaxWidth(Double.MAX_VALUE);
        VBox left = new VBox(outline.node(), Nodes.paragraph(words.get("outline.keys"), "caption", "outline-keys"));
        left.getStyleClass().add("outline-pane");
        VBox.setVgrow(outline.node(), Priority.ALWAYS);
        messages.getChildren().setAll(left, message.node());
        HBox.setHgrow(message.node(), Priority.ALWAYS);
        HBox.setHgrow(area, Priority.ALWAYS);
        area.setMinWidth(0);
        body.getStyleClass().add("builder-body");
        StackPane layers = new StackPane(body);
        VBox.setVgrow(layers, Priority.ALWAYS);
        root = new VBox(bar, tabs, layers);
        root.getStyleClass().add("builder");
        layers.widthProperty().addListener((_, _, width) -> arrange(layers, width.doubleValue() < DRAWER_BELOW));
        bar.preview().selectedProperty().addListener((_, _, _) -> arrange(layers, drawer));
        bar.preview().setSelected(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        parts.valueProperty().subscribe(this::show);
        model.flowProperty().subscribe(flow -> {
            preview.show(flow);
            everything();
        });
        model.selectedProperty().addListener((_, _, _) -> {
            outline.mark();
            message.show();
        });
        model.savingProperty().subscribe(_ -> bar.show());
        model.keptProperty().subscribe(_ -> {
            bar.show();
            options.show();
        });
        model.onRefused(refused -> {
            toasts.problem(words.refusal(refused));
            everything();
        });
    }

    Node node() {
        return root;
    }

    /** Shows what became of the chatbot and its buttons. */
    void show(Numbers numbers) {
        outline.show(numbers);
        message.show(numbers);
    }

    private void everything() {
        outline.show();
        message.show();
        trigger.show();
        options.show();
        problems.show(model.problemsProperty().get());
        bar.show();
    }

    private void show(Part part) {
        Node shown = switch (part) {
            case MESSAGES -> messages;
            case TRIGGER -> trigger.node();
            case OPTIONS -> options.node();
        };
        area.getChildren().setAll(shown);
    }

    /** Beside the rest, or over it where the window is narrow. */
    private void arrange(StackPane layers, boolean narrow) {
        if (narrow && !drawer) {
            drawer = true;
            bar.preview().setSelected(false);
        } else if (!narrow && drawer) {
            drawer = false;
            bar.preview().setSelected(true);
        }
        boolean shown = bar.preview().isSelected();
        layers.getChildren().setAll(body);
        body.getChildren().setAll(area);
        preview.node().getStyleClass().remove("drawer");
        if (shown && drawer) {
            preview.node().getStyleClass().add("drawer");
            StackPane.setAlignment(preview.node(), Pos.CENTER_RIGHT);
            if (preview.node() instanceof Region region) {
                region.setMaxWidth(Region.USE_PREF_SIZE);
            }
            layers.getChildren().add(preview.node());
        } else if (shown) {
            body.getChildren().add(preview.node());
        }
    }

    private void edit(Selected choice) {
        model.select(choice);
        outline.reveal();
        message.focus();
    }

    private void jump(FlowProblem problem) {
        Place place = problem.place();
        switch (place.part()) {
            case FLOW -> parts.valueProperty().set(Part.OPTIONS);
            case TRIGGER -> parts.valueProperty().set(Part.TRIGGER);
            case TREE -> {
                parts.valueProperty().set(Part.MESSAGES);
                edit(new Selected(place.messageId(), place.replyId()));
            }
        }
    }

    private void publish() {
        if (!model.problemsProperty().get().isEmpty()) {
            problems.open();
            return;
        }
        model.publish(
                result -> {
                    switch (result) {
                        case Publishing.Published published ->
                            toasts.done(words.get("published.done", published.version()));
                        case Publishing.Refused _ -> problems.open();
                    }
                    everything();
                },
                failure -> failed("published.failed", failure));
    }

    private void unpublish() {
        model.unpublish(
                _ -> {
                    toasts.done(words.get("unpublished.done"));
                    everything();
                },
                failure -> failed("unpublished.failed", failure));
    }

    private void failed(String key, Exception failure) {
        toasts.problem(words.get(key, StoreFailure.told(failure, words.texts().locale())));
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
            event.consume();
        }
    }
}
