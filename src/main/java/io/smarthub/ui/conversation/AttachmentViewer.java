package io.smarthub.ui.conversation;

import io.smarthub.domain.conversation.Attachment;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.EmptyState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** A picture as large as the window allows, and the way to save what was sent. Nothing is opened by itself. */
final class AttachmentViewer {

    private static final double WIDEST = 800;
    private static final double HIGHEST = 400;
    private static final int FINER = 2;

    private final Texts texts;
    private final Dialogs dialogs;
    private final SentFiles sent;
    private final PictureShelf shelf;
    private final Tasks tasks;

    AttachmentViewer(Texts texts, Dialogs dialogs, SentFiles sent, PictureShelf shelf, Tasks tasks) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.sent = sent;
        this.shelf = shelf;
        this.tasks = tasks;
    }

    void show(String conversation, Attachment attachment) {
        ImageView image = new ImageView();
        image.setPreserveRatio(true);
        image.setFitWidth(Math.min(WIDEST, attachment.width()));
        image.setFitHeight(Math.min(HIGHEST, attachment.height()));
        StackPane content = new StackPane(image);
        content.getStyleClass().addAll("attachment-large", "extra-wide");
        content.setPrefHeight(HIGHEST);
        image.setAccessibleText(attachment.name());
        shelf.fetch(
                conversation,
                attachment,
                (int) (WIDEST * FINER),
                (int) (HIGHEST * FINER),
                image::setImage,
                () -> content.getChildren()
                        .setAll(new EmptyState(Icon.IMAGE, attachment.name(), texts.get("attachment.missing.text"))));
        dialogs.show(new Dialogs.Panel(
                attachment.name(),
                content,
                List.of(new Dialogs.Action(
                        texts.get("attachment.save"), Dialogs.Kind.PRIMARY, _ -> save(conversation, attachment)))));
    }

    void save(String conversation, Attachment attachment) {
        sent.saved()
                .ask(
                        texts.get("attachment.save"),
                        attachment.type().name(),
                        attachment.name(),
                        file -> write(conversation, attachment, file));
    }

    private void write(String conversation, Attachment attachment, Path file) {
        tasks.run("saving an attachment", () -> {
                    try (InputStream bytes = sent.files().open(conversation, attachment)) {
                        return Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                    }
                })
                .onSuccess(_ ->
                        sent.saved().written(texts.get("attachment.saved", String.valueOf(file.getFileName())), file))
                .onFailure(
                        IOException.class,
                        failure -> sent.saved().notWritten(texts.get("attachment.not-saved", failure.toString())))
                .start();
    }
}
