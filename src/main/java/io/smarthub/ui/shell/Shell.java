package io.smarthub.ui.shell;

import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's frame: rail, top bar, the open screen, status bar. Only the open screen is shown; the others rest. */
public final class Shell implements Navigator {

    private static final double COLLAPSE_BELOW = 1100;

    private final Texts texts;
    private final Screens screens;
    private final ShellViewModel model;
    private final BorderPane root = new BorderPane();
    private final StackPane content = new StackPane();
    private final NavigationRail rail;
    private final TopBar top;
    private final VBox middle;
    private final StatusBar status;
    private final CommandPalette palette;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.HOME);
    private @Nullable Screen open;
    private boolean resting;

    public Shell(
            Texts texts, Formats formats, Dialogs dialogs, Screens screens, ShellViewModel model, RunningTasks tasks) {
        this.texts = texts;
        this.screens = screens;
        this.model = model;
        rail = new NavigationRail(texts, formats, this);
        palette = new CommandPalette(texts, dialogs, this, this::commands);
        top = new TopBar(texts, formats, this, palette::open);
        status = new StatusBar(texts, formats, tasks);
        content.getStyleClass().add("screen-area");
        VBox.setVgrow(content, Priority.ALWAYS);
        middle = new VBox(top, content, status);
        root.getStyleClass().add("shell");
        root.setLeft(rail);
        root.setCenter(middle);
        root.widthProperty()
                .addListener((_, _, width) -> rail.collapsedProperty().set(width.doubleValue() < COLLAPSE_BELOW));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        model.figuresProperty().addListener((_, _, figures) -> {
            top.show(figures);
            rail.waiting(figures.waiting());
        });
        model.updatedAtProperty()
                .addListener((_, _, at) -> status.show(model.figuresProperty().get(), at));
    }

    /** The frame's root. */
    public Node node() {
        return root;
    }

    /** Puts a control that is there on every screen into the top bar. */
    public void offer(Node control) {
        top.offer(control);
    }

    /** The place that is open. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Says something lasting in the status bar; empty removes it. */
    public void notice(String text) {
        status.notice(text);
    }

    @Override
    public void open(Destination destination) {
        Place target = Place.of(destination);
        boolean welcome = destination instanceof Destination.Welcome;
        Screen next = welcome ? screens.welcome() : screens.screen(target);
        root.setLeft(welcome ? null : rail);
        root.setCenter(welcome ? content : middle);
        if (welcome) {
            middle.getChildren().remove(content);
        } else if (!middle.getChildren().contains(content)) {
            middle.getChildren().add(1, content);
        }
        rail.select(target);
        place.set(target);
        if (!next.equals(open)) {
            exchange(next);
        }
        switch (destination) {
            case Destination.Inbox inbox -> screens.inbox().show(inbox.filter());
            case Destination.Conversation conversation -> screens.inbox().show(conversation.id());
            case Destination.Ledger ledger -> screens.ledger().show(ledger.month(), ledger.conversation());
            case Destination.Home _,
                    Destination.Statistics _,
                    Destination.Chatbots _,
                    Destination.Billing _,
                    Destination.Sources _,
                    Destination.Preferences _,
                    Destination.Welcome _ -> {}
        }
    }

    /** The keyboard goes with the screens: from a control of the one before into the next. */
    private void exchange(Screen next) {
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        boolean follow = KeptFocus.isInside(owner, content);
        if (open != null && !resting) {
            open.hidden();
        }
        content.getChildren().setAll(next.node());
        open = next;
        if (!resting) {
            next.shown();
        }
        if (follow && !KeptFocus.isInside(content.getScene().getFocusOwner(), content)) {
            // the content of a scroll pane is found only once its skin is there
            content.applyCss();
            KeptFocus.first(content);
        }
    }

    /** Nobody sees the window: the open screen is hidden, and nothing is asked for the frame, until {@link #resume}. */
    public void rest() {
        resting = true;
        model.rest();
        if (open != null) {
            open.hidden();
        }
    }

    /** Shows the open screen and the frame's figures again after {@link #rest}. */
    public void resume() {
        if (!resting) {
            return;
        }
        resting = false;
        model.resume();
        if (open != null) {
            open.shown();
        }
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Place each : Place.values()) {
            commands.add(new Command(
                    texts.get("palette.open", texts.get("place." + each.key())),
                    each.icon(),
                    texts.get("palette.keys", each.digit().getName()),
                    () -> open(each.destination())));
        }
        return commands;
    }

    private void shortcut(KeyEvent event) {
        if (new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN).match(event)) {
            palette.open();
            event.consume();
            return;
        }
        if (event.isShortcutDown()) {
            for (Place each : Place.values()) {
                if (each.digit() == event.getCode()) {
                    open(each.destination());
                    event.consume();
                }
            }
        }
    }
}
