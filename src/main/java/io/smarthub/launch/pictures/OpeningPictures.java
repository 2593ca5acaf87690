package io.smarthub.launch.pictures;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.launch.OpeningPane;
import io.smarthub.launch.Workspace;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Snapshots;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** The window while its database is being opened, and when it cannot be, here because it is in use. */
final class OpeningPictures {

    private final ScreensRequest request;
    private final BiConsumer<String, WritableImage> album;

    OpeningPictures(ScreensRequest request, BiConsumer<String, WritableImage> album) {
        this.request = request;
        this.album = album;
    }

    /** @param inUse a folder that is open already */
    void take(Path inUse) {
        Texts texts = Texts.of("shell", request.language());
        picture("opening", OpeningPane.waiting());
        picture("opening-demo", OpeningPane.waiting(texts.get("open.demo")));
        try (Workspace _ = Workspace.open(
                inUse, request.clock(), InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            throw new IllegalStateException(inUse + " could be opened twice");
        } catch (StoreFailure failure) {
            picture("opening-failed", OpeningPane.failed(failure, texts, () -> {}));
        }
    }

    private void picture(String name, Region pane) {
        Camera.reveal(pane);
        album.accept(name, Snapshots.take(pane, request.width(), request.height(), request.dark()));
    }
}
