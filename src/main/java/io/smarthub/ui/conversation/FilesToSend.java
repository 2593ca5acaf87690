package io.smarthub.ui.conversation;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.attachments.AttachmentRefused;
import io.smarthub.app.attachments.Picture;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/** Files to send: chosen, dropped or pasted. FX thread only. */
final class FilesToSend {

    private static final List<String> PATTERNS = List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.pdf");

    private final Texts texts;
    private final SentFiles sent;
    private final ReplyViewModel model;

    FilesToSend(Texts texts, SentFiles sent, ReplyViewModel model) {
        this.texts = texts;
        this.sent = sent;
        this.model = model;
    }

    /** Asks which. */
    void choose() {
        sent.choosers()
                .openSeveral(new FileChoosers.Request(
                        texts.get("attachment.choose"),
                        List.of(new FileChoosers.Kind(texts.get("attachment.kinds"), PATTERNS)),
                        Optional.empty(),
                        ""))
                .forEach(this::send);
    }

    /** Whether there is something in it that can be sent: files, or a picture such as a screenshot. */
    static boolean isIn(Clipboard content) {
        return content.hasFiles() || content.hasImage();
    }

    /** Sends what was dropped or is pasted. */
    void send(Clipboard content) {
        if (content.hasFiles()) {
            content.getFiles().forEach(file -> send(file.toPath()));
        } else if (content.hasImage()) {
            String name = texts.get("attachment.screenshot") + ".png";
            model.sendFile(name, takingCopied(name, content.getImage()));
        }
    }

    /** Its points are read at once: the clipboard may hold something else in a moment. */
    private Callable<Attachment> takingCopied(String name, @Nullable Image image) {
        try {
            Picture picture = points(image);
            return () -> taken(name, new ByteArrayInputStream(sent.pictures().png(picture)));
        } catch (IOException | AttachmentRefused failure) {
            return () -> {
                throw failure;
            };
        }
    }

    private void send(Path file) {
        String name = String.valueOf(file.getFileName());
        model.sendFile(name, () -> taken(name, Files.newInputStream(file)));
    }

    private Attachment taken(String name, InputStream from) throws IOException {
        try (from) {
            return sent.files().take(name, from);
        }
    }

    /**
     * @throws IOException when the clipboard cannot give what it says it has
     * @throws AttachmentRefused when it is too much
     */
    static Picture points(@Nullable Image image) throws IOException {
        PixelReader reader = image == null ? null : image.getPixelReader();
        if (image == null || reader == null || image.isError() || image.getWidth() < 1 || image.getHeight() < 1) {
            throw new IOException("no picture can be read from the clipboard");
        }
        if (image.getWidth() * image.getHeight() > AttachmentFiles.MOST_PIXELS) {
            throw new AttachmentRefused(AttachmentRefused.Why.FILE_TYPE);
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture(width, height, argb);
    }
}
