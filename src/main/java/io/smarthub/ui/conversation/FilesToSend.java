package io.smarthub.ui.conversation;

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
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

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
            Picture picture = picture(content.getImage());
            String name = texts.get("attachment.screenshot") + ".png";
            model.sendFile(
                    name,
                    () -> taken(name, new ByteArrayInputStream(sent.pictures().png(picture))));
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

    private static Picture picture(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture(width, height, argb);
    }
}
