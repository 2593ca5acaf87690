package io.smarthub.launch.pictures;

import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.launch.Workspace;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;

/**
 * Renders every screen of a database, and every dialog, popover and state, to pictures. What would change the owner's data
 * is shown on a new folder that is thrown away; what the database does not offer, such as support on FREE, is left out.
 */
public final class ScreenPictures {

    private final Workspace workspace;
    private final ScreensRequest request;
    private final List<Path> files = new ArrayList<>();

    /** Of an opened database. */
    public ScreenPictures(Workspace workspace, ScreensRequest request) {
        this.workspace = workspace;
        this.request = request;
    }

    /** Renders; FX thread only. */
    public List<Path> render() {
        new Theme();
        List.of(new ScreensTour(), new InboxTour(), new StatisticsTour(), new WaitingTour())
                .forEach(tour -> walk(tour, workspace));
        try {
            Path folder = Files.createTempDirectory("smarthub-screens-sample-");
            try {
                walkSample(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(files);
    }

    private void walkSample(Path folder) {
        try (Workspace sample = open(folder.resolve("data"))) {
            new OpeningPictures(request, this::keep).take(folder.resolve("data"));
            walk(new FirstStartTour(), sample);
            walk(new ChatbotTour(folder, request.language()), sample);
            walk(new BillingTour(), sample);
            walk(new SettingsTour(), sample);
            walk(new SourcesTour(folder), sample);
            walk(new ReplyTour(folder), sample);
        }
        walk(new FailuresTour(), open(folder.resolve("closed")));
    }

    private Workspace open(Path folder) {
        return Workspace.open(folder, request.clock(), InputStream.nullInputStream(), OutputStream.nullOutputStream());
    }

    private void walk(Tour tour, Workspace on) {
        try (TourWindow window = new TourWindow(on, request, this::keep)) {
            tour.walk(window);
        }
    }

    private void keep(String name, WritableImage image) {
        Path file = request.out().resolve(name + ".png");
        try {
            Snapshots.write(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
