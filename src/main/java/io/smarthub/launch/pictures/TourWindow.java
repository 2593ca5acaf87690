package io.smarthub.launch.pictures;

import io.smarthub.app.changes.Changes;
import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.launch.WindowContents;
import io.smarthub.launch.Workspace;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The real window's contents on the headless platform, driven like a person would, with a camera. FX thread only. */
final class TourWindow implements AutoCloseable {

    private static final int TURNS = 2;

    private final Workspace workspace;
    private final ScreensRequest request;
    private final BiConsumer<String, WritableImage> album;
    private final Valve valve = new Valve();
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final ChosenFiles files = new ChosenFiles();
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
    private final WindowContents contents;
    private final Finder finder;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final Changes.Subscription changes;

    TourWindow(Workspace workspace, ScreensRequest request, BiConsumer<String, WritableImage> album) {
        this.workspace = workspace;
        this.request = request;
        this.album = album;
        Locale.setDefault(
                Locale.Category.FORMAT, request.language().equals(Locale.GERMAN) ? Locale.GERMANY : request.language());
        WindowContents.Doors doors = new WindowContents.Doors(
                files,
                _ -> {},
                _ -> {},
                _ -> {},
                new SimpleObjectProperty<>(Theme.Choice.SYSTEM),
                Optional.of(() -> {}));
        changes = workspace.changes().subscribe(_ -> changed.set(true));
        contents =
                new WindowContents(workspace, doors, request.language(), door -> new Tasks(valve, Runnable::run, door));
        Scene scene = new Scene(contents.root(), request.width(), request.height());
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, request.dark());
        finder = new Finder(stage, scene.getRoot());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        layout();
    }

    Workspace workspace() {
        return workspace;
    }

    /** Begins at a place, as the window does after its start. */
    void start(Destination destination) {
        contents.start(destination);
        settle();
    }

    void go(Destination destination) {
        leaveEverything();
        contents.shell().open(destination);
        settle();
    }

    /** Takes a picture after these steps, begun without a dialog or popup; none when a step is not offered here. */
    void picture(String name, Runnable steps) {
        leaveEverything();
        pictureThen(name, steps);
    }

    /** Takes a picture after further steps, with what is open already. */
    void pictureThen(String name, Runnable steps) {
        try {
            steps.run();
        } catch (NotOffered _) {
            return;
        }
        picture(name);
    }

    /** Takes a picture of what is seen now. */
    void picture(String name) {
        settle();
        if (changed.getAndSet(false)) {
            // no picture waits until the frame would follow by itself
            contents.followAtOnce();
            settle();
        }
        album.accept(name, Camera.take(stage, finder.room()));
    }

    /** Presses a button, switch, row or box by its id, or by its words in a bundle. */
    void press(String id) {
        finder.byId(id).press();
        settle();
    }

    /** Presses a button by its words. */
    void press(String feature, String key) {
        finder.byWords(words(feature, key)).press();
        settle();
    }

    /** Chooses an entry of the open menu by its words. */
    void choose(String feature, String key) {
        finder.entry(words(feature, key)).fire();
        Camera.popups().reversed().forEach(PopupWindow::hide);
        settle();
    }

    /** Types into a field. */
    void type(String id, String text) {
        finder.byId(id).type(text);
        settle();
    }

    /** Presses Enter in a field. */
    void enter(String id) {
        finder.byId(id).enter();
        settle();
    }

    /** Ticks or opens the first control below a style class. */
    void pressFirst(String selector) {
        finder.first(selector).press();
        settle();
    }

    /** Types a letter on the screen, not into a field. */
    void key(String letter) {
        Node screen = finder.screen();
        Event.fireEvent(
                screen, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        settle();
    }

    /** Scrolls the screen: 0 is its beginning, 1 its end. */
    void scrollTo(double share) {
        finder.scrollTo(share);
        settle();
    }

    void selectRows(String selector, int count) {
        finder.selectRows(selector, count);
        settle();
    }

    void openFirstRow(String selector) {
        finder.openFirstRow(selector);
        settle();
    }

    /** What the next file chooser answers. */
    void chooses(List<Path> answer) {
        files.answers(answer);
    }

    /** What is asked from now on keeps the screen waiting, until {@link #answer}. */
    void hold() {
        valve.shut();
    }

    void answer() {
        valve.open();
        settle();
    }

    String words(String feature, String key) {
        return Texts.of(feature, request.language()).get(key);
    }

    /** Lets everything happen that waits for the FX thread. */
    void settle() {
        for (int turn = 0; turn < TURNS; turn++) {
            layout();
            Object waiting = new Object();
            Fx.later(() -> Platform.exitNestedEventLoop(waiting, null));
            Platform.enterNestedEventLoop(waiting);
        }
        layout();
    }

    @Override
    public void close() {
        changes.close();
        leaveEverything();
        contents.close();
        stage.hide();
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private void leaveEverything() {
        Camera.popups().reversed().forEach(PopupWindow::hide);
        finder.leaveDialogs();
        finder.leaveToasts();
        layout();
    }

    private void layout() {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }
}
