package io.smarthub.ui.conversation;

import io.smarthub.app.attachments.Picture;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.ui.kit.Tasks;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures unpacked for the screen, of which the last ones stay. FX thread only. */
final class PictureShelf {

    private static final int KEPT = 40;

    private final SentFiles sent;
    private final Tasks tasks;
    private final SequencedMap<Wanted, Image> kept = new LinkedHashMap<>();

    private record Wanted(String id, int wide, int high) {}

    PictureShelf(SentFiles sent, Tasks tasks) {
        this.sent = sent;
        this.tasks = tasks;
    }

    /**
     * Fetches a picture.
     *
     * @param conversation its id at the source
     * @param there is given it, at once where it is on the shelf
     * @param missing is told that it is gone or broken
     */
    void fetch(
            String conversation, Attachment attachment, int wide, int high, Consumer<Image> there, Runnable missing) {
        Wanted wanted = new Wanted(attachment.id(), wide, high);
        Image onShelf = kept.remove(wanted);
        if (onShelf != null) {
            kept.putLast(wanted, onShelf);
            there.accept(onShelf);
            return;
        }
        tasks.run("picture", () -> unpacked(conversation, attachment, wanted))
                .onSuccess(picture -> {
                    Image image = image(picture);
                    keep(wanted, image);
                    there.accept(image);
                })
                .onFailure(IOException.class, _ -> missing.run())
                .start();
    }

    private Picture unpacked(String conversation, Attachment attachment, Wanted wanted) throws IOException {
        try (InputStream bytes = sent.files().open(conversation, attachment)) {
            return sent.pictures().preview(bytes, attachment.type(), wanted.wide(), wanted.high());
        }
    }

    private void keep(Wanted wanted, Image image) {
        kept.putLast(wanted, image);
        if (kept.size() > KEPT) {
            Map.Entry<Wanted, Image> oldest = Objects.requireNonNull(kept.firstEntry());
            kept.remove(oldest.getKey());
        }
    }

    private static Image image(Picture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
