package io.smarthub.launch;

import io.smarthub.cli.Environment;
import io.smarthub.launch.pictures.ScreenPictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;

/** Opens the window, and renders the screens to pictures. The only part of the start that loads the toolkit. */
final class DesktopWindows implements Environment.Windows {

    private final Milestones milestones;
    private final OwnersLanguage language;
    private final RunningWindow running;

    DesktopWindows(Milestones milestones, OwnersLanguage language, RunningWindow running) {
        this.milestones = milestones;
        this.language = language;
        this.running = running;
    }

    @Override
    public int open(Path folder, Clock clock) {
        return new MainWindow(folder, new Opening(folder, clock, running), language, milestones).run();
    }

    @Override
    public int demo(Clock clock) {
        Path folder = DemoDatabase.temporary(clock);
        try {
            return open(folder, clock);
        } finally {
            delete(folder);
        }
    }

    @Override
    public List<Path> screens(Environment.ScreensRequest request) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        AtomicReference<List<Path>> files = new AtomicReference<>(List.of());
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        try (Workspace workspace = Workspace.open(
                request.folder(), request.clock(), InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            Platform.startup(() -> {
                try {
                    files.set(new ScreenPictures(workspace, request).render());
                } catch (RuntimeException e) {
                    failure.set(e);
                } finally {
                    done.countDown();
                }
            });
            done.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return Objects.requireNonNullElse(files.get(), List.of());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
