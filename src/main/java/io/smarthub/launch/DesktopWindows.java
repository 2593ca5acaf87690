package io.smarthub.launch;

import io.smarthub.cli.Environment;
import io.smarthub.launch.pictures.ScreenPictures;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Opens the window, and renders the screens to pictures. The only part of the start that loads the toolkit. */
final class DesktopWindows implements Windows {

    private final Milestones milestones;
    private final OwnersLanguage language;
    private final RunningWindow running;

    DesktopWindows(Milestones milestones, OwnersLanguage language, RunningWindow running) {
        this.milestones = milestones;
        this.language = language;
        this.running = running;
    }

    @Override
    public MainWindow begin(Path folder, Clock clock) {
        return new MainWindow(
                        folder,
                        new Opening(
                                () -> Workspace.openForWindow(folder, clock),
                                () -> running.show(folder),
                                new RealWaiting()),
                        language,
                        milestones,
                        Optional.empty(),
                        () -> {})
                .begin();
    }

    @Override
    public int demo(Clock clock) {
        Path folder = DemoDatabase.newFolder();
        Supplier<Workspace> filled = () -> {
            DemoDatabase.fillNew(folder, clock);
            return Workspace.openForWindow(folder, clock);
        };
        return new MainWindow(
                        folder,
                        new Opening(filled, () -> WindowSocket.Answer.NOBODY, new RealWaiting()),
                        language,
                        milestones,
                        Optional.of("open.demo"),
                        () -> DemoDatabase.delete(folder))
                .begin()
                .run();
    }

    @Override
    public List<Path> screens(Environment.ScreensRequest request) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        try (Workspace workspace = Workspace.open(
                request.folder(), request.clock(), InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            return on(Platform::startup, () -> new ScreenPictures(workspace, request).render());
        } finally {
            Platform.exit();
        }
    }

    /** What is made on the toolkit's thread, or what went wrong there, be it an error. */
    static <T> T on(Consumer<Runnable> toolkit, Supplier<T> made) {
        CompletableFuture<T> result = new CompletableFuture<>();
        toolkit.accept(() -> {
            try {
                result.complete(made.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }
}
