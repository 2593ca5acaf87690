package io.smarthub.launch;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.WindowPlace;
import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.platform.SystemFolderOpener;
import io.smarthub.platform.SystemNotifier;
import io.smarthub.platform.SystemSound;
import io.smarthub.ui.kit.Fonts;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;
import io.smarthub.ui.shell.VisitorAlerts;
import io.smarthub.ui.welcome.WelcomeChoices;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The window: opens the database while the toolkit starts, and gives everything back when it is closed. */
final class MainWindow implements Windows.Begun {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 880;
    private static final double SMALLEST_HEIGHT = 600;
    private static final int COULD_NOT_RUN = 3;

    private static final double NOTHING_OPEN_MILLIS = 300;
    private static final double NOTHING_READ_MILLIS = 1_000;
    private static final long RAISE_MILLIS = 2_000;
    private static final long GIVE_BACK_SECONDS = 5;

    private final Path folder;
    private final Opening opening;
    private final OwnersLanguage language;
    private final CompletableFuture<Locale> beforeOpening = new CompletableFuture<>();
    private final Milestones milestones;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger status = new AtomicInteger();
    private final GiveBack giveBack = new GiveBack(this::close);
    private final Runnable afterClosing;
    private final Optional<String> preparing;
    private volatile CompletableFuture<Optional<Workspace>> opened = new CompletableFuture<>();
    private volatile Optional<SecondStarts> secondStarts = Optional.empty();
    private Optional<Stage> window = Optional.empty();
    private @Nullable WindowContents contents;

    /**
     * @param preparing key of the sentence to read while it takes long before the database is open
     * @param afterClosing called when everything was given back, also when the process is ended from outside
     */
    MainWindow(
            Path folder,
            Opening opening,
            OwnersLanguage language,
            Milestones milestones,
            Optional<String> preparing,
            Runnable afterClosing) {
        this.folder = folder;
        this.opening = opening;
        this.language = language;
        this.milestones = milestones;
        this.preparing = preparing;
        this.afterClosing = afterClosing;
    }

    /** Begins to open the database, and to read the language beside it, which is there sooner; returns this. */
    MainWindow begin() {
        milestones.programStarted();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("close").unstarted(giveBack::run));
        open();
        Thread.ofPlatform().name("read language").start(() -> beforeOpening.complete(language.of(folder)));
        return this;
    }

    /** Opens the window and waits until it is closed. */
    @Override
    public int run() {
        Platform.startup(this::show);
        // the toolkit is there, and its thread makes the window meanwhile
        Fonts.load();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        giveBack.run();
        Platform.exit();
        return status.get();
    }

    @Override
    public void giveUp() {
        // however long it takes: whoever gives up opens the same folder next
        var _ = opened.handle((_, _) -> true).join();
        giveBack.run();
    }

    /** What is in the window, as soon as the database is open; FX thread only. */
    Optional<WindowContents> contents() {
        return Optional.ofNullable(contents);
    }

    private void open() {
        opened = CompletableFuture.supplyAsync(
                () -> {
                    Optional<Workspace> workspace = opening.open();
                    workspace.ifPresent(_ -> secondStarts = SecondStarts.listen(WindowSocket.of(folder), this::raise));
                    return workspace;
                },
                Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().name("open database").factory()));
    }

    private void show() {
        milestones.reached("toolkit started");
        Theme theme = new Theme();
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        theme.apply(scene);
        Stage stage = new Stage();
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed.countDown());
        window = Optional.of(stage);
        var _ = beforeOpening.thenAccept(locale -> Fx.run(() -> stage.setTitle(
                Texts.of("shell", locale).get(preparing.isPresent() ? "window.title.demo" : "window.title"))));
        await(stage, scene, theme);
        appearSoon(stage, scene);
    }

    private void await(Stage stage, Scene scene, Theme theme) {
        status.set(0);
        var _ = opened.whenComplete((workspace, failure) -> Fx.run(() -> {
            if (failure != null) {
                explain(stage, scene, theme, failure);
            } else if (workspace.isPresent()) {
                fill(stage, scene, theme, workspace.get());
            } else {
                closed.countDown();
            }
        }));
    }

    /** The window comes with what is in it, unless that takes so long that something must be seen. */
    private void appearSoon(Stage stage, Scene scene) {
        if (preparing.isPresent()) {
            appear(stage, scene);
            return;
        }
        PauseTransition opening = new PauseTransition(Duration.millis(NOTHING_OPEN_MILLIS));
        opening.setOnFinished(_ -> {
            if (!opened.isDone()) {
                appear(stage, scene);
            }
        });
        PauseTransition reading = new PauseTransition(Duration.millis(NOTHING_READ_MILLIS));
        reading.setOnFinished(_ -> appear(stage, scene));
        opening.play();
        reading.play();
    }

    private void appear(Stage stage, Scene scene) {
        if (stage.isShowing() || closed.getCount() == 0) {
            return;
        }
        if (!opened.isDone()) {
            scene.setRoot(opening());
        }
        stage.show();
        milestones.reached("first window");
    }

    private Region opening() {
        return preparing.map(key -> OpeningPane.waiting(shellTexts().get(key))).orElseGet(OpeningPane::waiting);
    }

    private Texts shellTexts() {
        return Texts.of("shell", beforeOpening.getNow(language.system()));
    }

    private void openAgain(Stage stage, Scene scene, Theme theme) {
        open();
        await(stage, scene, theme);
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
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                workspace.lookAtTheTime();
            }
        });
        // of the contents of now: a change of language makes others
        stage.iconifiedProperty().addListener((_, _, away) -> {
            if (contents == null) {
                return;
            }
            if (away) {
                contents.shell().rest();
            } else {
                contents.shell().resume();
            }
        });
        WindowContents shown = build(stage, scene, theme, workspace, first(workspace, place));
        if (stage.isIconified()) {
            shown.shell().rest();
        }
        milestones.reached("first screen");
        // beside the reading of its first page
        scene.getRoot().applyCss();
        shown.whenFilled(() -> {
            appear(stage, scene);
            new NextFrame(() -> {
                        milestones.usable();
                        workspace.stay();
                    })
                    .start();
        });
    }

    /** In another language or zone: where its choice was made, with the answers that were given there. */
    private void renew(Stage stage, Scene scene, Theme theme, Workspace workspace) {
        boolean asking = contents != null && contents.welcomeAnswers().isPresent();
        build(stage, scene, theme, workspace, asking ? new Destination.Welcome() : new Destination.Preferences());
    }

    private WindowContents build(Stage stage, Scene scene, Theme theme, Workspace workspace, Destination first) {
        Optional<WelcomeChoices> answers = Optional.empty();
        if (contents != null) {
            answers = contents.welcomeAnswers();
            contents.close();
        }
        Locale locale = language.of(workspace.preferences().preferences());
        // The toolkit's calendars follow this alone.
        Locale.setDefault(Locale.Category.FORMAT, locale);
        WindowContents.Doors doors = new WindowContents.Doors(
                new SystemFileChoosers(() -> Optional.of(stage)),
                new SystemBrowser(),
                new SystemFolderOpener(),
                new SystemClipboard(),
                theme.choiceProperty(),
                Optional.of(() -> renew(stage, scene, theme, workspace)),
                Optional.of(new VisitorAlerts.Ways(
                        new SystemNotifier(), new SystemSound(), stage::isFocused, () -> raise(stage))));
        contents = new WindowContents(workspace, doors, locale, Tasks::new);
        WindowContents built = contents;
        answers.ifPresent(built::resumeWelcome);
        scene.setRoot(built.root());
        built.start(first);
        return built;
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

    /** Brings the window to the front; false when it is closing, or does not react. */
    private boolean raise() {
        CompletableFuture<Boolean> raised = new CompletableFuture<>();
        Fx.run(() -> raised.complete(window.map(this::raise).orElse(false)));
        return raised.completeOnTimeout(false, RAISE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private boolean raise(Stage stage) {
        appear(stage, stage.getScene());
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        return stage.isShowing();
    }

    private void explain(Stage stage, Scene scene, Theme theme, Throwable failure) {
        status.set(COULD_NOT_RUN);
        scene.setRoot(OpeningPane.failed(failure, shellTexts(), () -> openAgain(stage, scene, theme)));
        appear(stage, scene);
    }

    /** Closes what was opened; what is still being opened gets a moment to finish, and is left to the next start then. */
    private void close() {
        Optional<Workspace> workspace = opened.copy()
                .completeOnTimeout(Optional.empty(), GIVE_BACK_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> Optional.empty())
                .join();
        try {
            secondStarts.ifPresent(SecondStarts::close);
            workspace.ifPresent(Workspace::close);
        } finally {
            afterClosing.run();
        }
    }
}
