package io.smarthub.bench.window;

import io.smarthub.bench.data.OpenStore;
import io.smarthub.launch.WindowContents;
import io.smarthub.launch.Workspace;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/** The application's window on a data folder, 1280 × 800, with real threads and real frames. */
final class MeasuredWindow implements AutoCloseable {

    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static final double NANOS_A_MILLI = 1e6;

    private final Workspace workspace;
    private @Nullable Tasks tasks;
    private @Nullable WindowContents contents;
    private @Nullable Stage stage;

    private MeasuredWindow(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Opened on Home, which is painted when this answers. */
    static MeasuredWindow open(Path folder) throws Exception {
        MeasuredWindow window = new MeasuredWindow(Workspace.open(
                folder, OpenStore.CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream()));
        Toolkit.run(window::show);
        window.go(new Destination.Home());
        return window;
    }

    private void show() {
        WindowContents.Doors doors = new WindowContents.Doors(
                new NoFiles(),
                _ -> {},
                _ -> {},
                _ -> {},
                new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                Optional.empty());
        new Theme();
        contents = new WindowContents(workspace, doors, Locale.ENGLISH, door -> {
            tasks = new Tasks(door);
            return tasks;
        });
        stage = show(new Scene(contents.root(), WIDTH, HEIGHT));
        contents.start(new Destination.Home());
    }

    /** Shows a scene in the application's looks. */
    static Stage show(Scene scene) {
        Theme.style(scene, false);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    /** Goes somewhere; answers how many milliseconds later what belongs there was read and painted. */
    double go(Destination destination) throws Exception {
        CompletableFuture<Double> painted = new CompletableFuture<>();
        Toolkit.run(() -> {
            long start = System.nanoTime();
            Objects.requireNonNull(contents).shell().open(destination);
            Objects.requireNonNull(tasks)
                    .whenQuiet(() ->
                            new Painted(() -> painted.complete((System.nanoTime() - start) / NANOS_A_MILLI)).start());
        });
        return painted.get(1, TimeUnit.MINUTES);
    }

    /** Goes somewhere; answers how many milliseconds later what shows that one is there was painted. */
    double goUntil(Destination destination, Predicate<Parent> there) throws Exception {
        CompletableFuture<Double> painted = new CompletableFuture<>();
        Toolkit.run(() -> {
            long start = System.nanoTime();
            Parent root = Objects.requireNonNull(stage).getScene().getRoot();
            Objects.requireNonNull(contents).shell().open(destination);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (there.test(root)) {
                        stop();
                        new Painted(() -> painted.complete((System.nanoTime() - start) / NANOS_A_MILLI)).start();
                    }
                }
            }.start();
        });
        return painted.get(1, TimeUnit.MINUTES);
    }

    /** The first node of a style; FX thread only. */
    Node find(String selector) {
        Scene scene = Objects.requireNonNull(stage).getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return Optional.ofNullable(scene.getRoot().lookup(selector))
                .orElseThrow(() -> new IllegalStateException("there is no " + selector + " in the window"));
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            Objects.requireNonNull(contents).close();
            Objects.requireNonNull(stage).hide();
        });
        workspace.close();
    }

    /** Runs once after the next frame has been laid out and painted. */
    static final class Painted extends AnimationTimer {

        private static final int FRAMES = 3;

        private final Runnable action;
        private int frames;

        Painted(Runnable action) {
            this.action = action;
        }

        @Override
        public void handle(long now) {
            // what is changed before a frame is painted in it, and waited for before the next but one
            if (++frames == FRAMES) {
                stop();
                action.run();
            }
        }
    }
}
