package io.smarthub.launch;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.WindowPlace;
import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.platform.SystemFolderOpener;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window: opens the database while the toolkit starts, and gives everything back when it is closed. */
final class MainWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 880;
    private static final double SMALLEST_HEIGHT = 600;
    private static final int COULD_NOT_RUN = 3;

    private final Path folder;
    private final Clock clock;
    private final Locale system;
    private final Milestones milestones;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger status = new AtomicInteger();
    private final AtomicBoolean given = new AtomicBoolean();
    private @Nullable WindowContents contents;

    MainWindow(Path folder, Clock clock, Locale system, Milestones milestones) {
        this.folder = folder;
        this.clock = clock;
        this.system = system;
        this.milestones = milestones;
    }

    /** Opens the window and waits until it is closed. */
    int run() {
        Logs.beside(folder);
        CompletableFuture<Workspace> opening = CompletableFuture.supplyAsync(
                () -> Workspace.open(folder, clock, InputStream.nullInputStream(), OutputStream.nullOutputStream())
                        .followedBySearch(),
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("open database").factory()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("close").unstarted(() -> giveBack(opening)));
        Platform.startup(() -> show(opening));
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        giveBack(opening);
        Platform.exit();
        return status.get();
    }

    private void show(CompletableFuture<Workspace> opening) {
        milestones.reached("toolkit started");
        Theme theme = new Theme();
        Scene scene = new Scene(OpeningPane.waiting(), WIDTH, HEIGHT);
        theme.apply(scene);
        Stage stage = new Stage();
        stage.setTitle(Texts.of("shell", system).get("window.title"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed.countDown());
        var _ = opening.whenComplete((workspace, failure) -> Fx.run(() -> {
            if (failure == null) {
                fill(stage, scene, theme, workspace);
            } else {
                explain(scene, failure);
            }
        }));
        stage.show();
        milestones.reached("first window");
    }

    private void fill(Stage stage, Scene scene, Theme theme, Workspace workspace) {
        milestones.reached("database open");
        Preferences preferences = workspace.preferences().preferences();
        theme.choiceProperty().set(Theme.Choice.valueOf(preferences.theme().name()));
        WindowPlace place = preferences.window();
        if (place != null && place.width() > 0) {
            restore(stage, place);
        }
        stage.setOnCloseRequest(_ -> remember(stage, workspace));
        build(stage, scene, theme, workspace, first(workspace, place));
        milestones.reached("first screen");
    }

    private void build(Stage stage, Scene scene, Theme theme, Workspace workspace, Destination first) {
        if (contents != null) {
            contents.close();
        }
        Locale locale = WindowContents.locale(workspace.preferences().preferences(), system);
        // The toolkit's calendars follow this alone.
        Locale.setDefault(Locale.Category.FORMAT, locale);
        WindowContents.Doors doors = new WindowContents.Doors(
                new SystemFileChoosers(() -> Optional.of(stage)),
                new SystemBrowser(),
                new SystemFolderOpener(),
                new SystemClipboard(),
                theme.choiceProperty(),
                Optional.of(() -> build(stage, scene, theme, workspace, new Destination.Preferences())));
        contents = new WindowContents(workspace, doors, locale, Tasks::new);
        WindowContents built = contents;
        stage.iconifiedProperty().addListener((_, _, away) -> {
            if (away) {
                built.shell().rest();
            } else {
                built.shell().resume();
            }
        });
        scene.setRoot(built.root());
        built.start(first);
    }

    private static Destination first(Workspace workspace, @Nullable WindowPlace place) {
        if (!workspace.account().account().welcomed()) {
            return new Destination.Welcome();
        }
        return Arrays.stream(Place.values())
                .filter(each -> place != null && each.key().equals(place.screen()))
                .findFirst()
                .map(Place::destination)
                .orElseGet(Destination.Home::new);
    }

    private static void restore(Stage stage, WindowPlace place) {
        boolean seen = !Screen.getScreensForRectangle(
                        new Rectangle2D(place.x(), place.y(), Math.max(1, place.width()), Math.max(1, place.height())))
                .isEmpty();
        stage.setWidth(Math.max(SMALLEST_WIDTH, place.width()));
        stage.setHeight(Math.max(SMALLEST_HEIGHT, place.height()));
        if (seen) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximised());
    }

    private void remember(Stage stage, Workspace workspace) {
        String screen = contents == null
                ? Place.HOME.key()
                : contents.shell().placeProperty().get().key();
        workspace.preferences().update(preferences -> {
            WindowPlace before = preferences.window();
            WindowPlace now = new WindowPlace(
                    stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized(), screen, 0, 0);
            return preferences.withWindow(
                    before == null ? now : now.withPanes(before.inboxList(), before.inboxDetails()));
        });
        if (contents != null) {
            contents.close();
        }
    }

    private void explain(Scene scene, Throwable failure) {
        status.set(COULD_NOT_RUN);
        scene.setRoot(OpeningPane.failed(failure, Texts.of("shell", system), closed::countDown));
    }

    private void giveBack(CompletableFuture<Workspace> opening) {
        if (given.compareAndSet(false, true) && opening.isDone() && !opening.isCompletedExceptionally()) {
            opening.join().close();
        }
    }
}
