package io.smarthub.ui.conversation;

import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.IconNode;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** What was sent, in its bubble: a picture in its own proportions, anything else as a card. Made once and shown for many. */
final class AttachmentView extends StackPane {

    private static final double WIDEST = 320;
    private static final double HIGHEST = 240;
    private static final double SMALLEST = 48;
    private static final double ROUND = 12;
    private static final int FINER = 2;
    private static final int CARD_ICON = 24;

    private final Texts texts;
    private final Formats formats;
    private final PictureShelf shelf;
    private final AttachmentViewer viewer;
    private final ImageView image = new ImageView();
    private final Rectangle corners = new Rectangle();
    private final Button picture;
    private final StackPane frame;
    private final IconNode kind = Icon.PDF.node(CARD_ICON);
    private final Label name = Nodes.label("", "attachment-name");
    private final Label size = Nodes.label("", "attachment-size");
    private final Button save;
    private final HBox card;
    private @Nullable Attachment shown;
    private String conversation = "";

    AttachmentView(Texts texts, Formats formats, PictureShelf shelf, AttachmentViewer viewer) {
        this.texts = texts;
        this.formats = formats;
        this.shelf = shelf;
        this.viewer = viewer;
        image.setPreserveRatio(true);
        corners.setArcWidth(ROUND);
        corners.setArcHeight(ROUND);
        frame = new StackPane(Icon.IMAGE.node(CARD_ICON), image);
        frame.getStyleClass().add("attachment-frame");
        frame.setClip(corners);
        picture = Nodes.button("", this::enlarge, "attachment-picture");
        picture.setGraphic(frame);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox words = new VBox(name, size);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        save = Nodes.iconButton(Icon.DOWNLOAD, texts.get("attachment.save"), this::save);
        card = new HBox(kind, words, save);
        card.getStyleClass().add("attachment-card");
        card.setAlignment(Pos.CENTER_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, card);
    }

    /** @param ofConversation its id at the source */
    void show(String ofConversation, Attachment attachment) {
        conversation = ofConversation;
        shown = attachment;
        boolean isPicture = attachment.type().isPicture();
        asCard(!isPicture);
        kind.show(isPicture ? Icon.IMAGE : Icon.PDF);
        name.setText(attachment.name());
        size.setText(told(attachment));
        save.setAccessibleText(texts.get("attachment.save.named", attachment.name()));
        image.setImage(null);
        if (isPicture) {
            picture.setAccessibleText(texts.get("attachment.picture", attachment.name()));
            reserve(attachment);
            shelf.fetch(
                    ofConversation,
                    attachment,
                    (int) (WIDEST * FINER),
                    (int) (HIGHEST * FINER),
                    there -> {
                        if (attachment.equals(shown)) {
                            image.setImage(there);
                        }
                    },
                    () -> {
                        if (attachment.equals(shown)) {
                            missing();
                        }
                    });
        }
    }

    /** Its place is there before it is: the thread does not jump when pictures arrive. */
    private void reserve(Attachment attachment) {
        double by = Math.min(1, Math.min(WIDEST / attachment.width(), HIGHEST / attachment.height()));
        double wide = Math.max(SMALLEST, attachment.width() * by);
        double high = Math.max(SMALLEST, attachment.height() * by);
        frame.setMinSize(wide, high);
        frame.setMaxSize(wide, high);
        image.setFitWidth(attachment.width() * by);
        image.setFitHeight(attachment.height() * by);
        corners.setWidth(wide);
        corners.setHeight(high);
    }

    private void missing() {
        asCard(true);
        size.setText(texts.get("attachment.missing"));
    }

    private void asCard(boolean really) {
        Nodes.show(card, really);
        Nodes.show(picture, !really);
    }

    private String told(Attachment attachment) {
        String type = attachment.type() == AttachmentType.JPEG
                ? "JPEG"
                : attachment.type().name();
        return type + " · " + formats.fileSize(attachment.bytes());
    }

    private void enlarge() {
        if (shown != null) {
            viewer.show(conversation, shown);
        }
    }

    private void save() {
        if (shown != null) {
            viewer.save(conversation, shown);
        }
    }
}
