package io.smarthub.ui.conversation;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.attachments.Picture;
import io.smarthub.app.attachments.Pictures;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.ui.kit.Tasks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures unpacked for the screen, of which the last ones stay. FX thread only. */
final class PictureShelf {

    /** All pictures together, at four bytes a point. */
    private static final double MOST_POINTS = 8_000_000;
    /** Unpacking takes far more memory than what is unpacked. */
    private static final int AT_ONCE = 2;

    private final AttachmentFiles files;
    private final Pictures pictures;
    private final Tasks tasks;
    private final SequencedMap<Wanted, Image> kept = new LinkedHashMap<>();
    private final Map<Wanted, List<Asker>> asked = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int underWay;

    private record Wanted(String id, int wide, int high) {}

    private record Asker(Consumer<Image> there, Runnable missing) {}

    PictureShelf(AttachmentFiles files, Pictures pictures, Tasks tasks) {
        this.files = files;
        this.pictures = pictures;
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
        List<Asker> others = asked.get(wanted);
        if (others != null) {
            others.add(new Asker(there, missing));
            return;
        }
        List<Asker> askers = new ArrayList<>(List.of(new Asker(there, missing)));
        asked.put(wanted, askers);
        waiting.add(() -> unpack(conversation, attachment, wanted, askers));
        next();
    }

    private void next() {
        if (underWay < AT_ONCE && !waiting.isEmpty()) {
            underWay++;
            waiting.remove().run();
        }
    }

    private void unpack(String conversation, Attachment attachment, Wanted wanted, List<Asker> askers) {
        tasks.run("picture", () -> unpacked(conversation, attachment, wanted))
                .onSuccess(picture -> {
                    Image image = image(picture);
                    asked.remove(wanted);
                    keep(wanted, image);
                    askers.forEach(asker -> asker.there().accept(image));
                })
                .onFailure(IOException.class, _ -> {
                    asked.remove(wanted);
                    askers.forEach(asker -> asker.missing().run());
                })
                .onEnd(() -> {
                    // still there after a failure of another kind, or when nobody wants results any more
                    asked.remove(wanted, askers);
                    underWay--;
                    next();
                })
                .start();
    }

    private Picture unpacked(String conversation, Attachment attachment, Wanted wanted) throws IOException {
        try (InputStream bytes = files.open(conversation, attachment)) {
            return pictures.preview(bytes, attachment.type(), wanted.wide(), wanted.high());
        }
    }

    private void keep(Wanted wanted, Image image) {
        kept.putLast(wanted, image);
        double points = kept.values().stream().mapToDouble(PictureShelf::points).sum();
        while (points > MOST_POINTS && kept.size() > 1) {
            points -= points(Objects.requireNonNull(kept.pollFirstEntry()).getValue());
        }
    }

    private static double points(Image image) {
        return image.getWidth() * image.getHeight();
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
