package io.smarthub.launch;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Skeleton;
import java.util.concurrent.CompletionException;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the window shows while the database is being opened, and when it cannot be. */
public final class OpeningPane {

    private static final int ROWS = 8;
    private static final double ROW_HEIGHT = 64;
    private static final double SPACE = 16;
    private static final double ICON = 40;

    private OpeningPane() {}

    /** Before the database is open. */
    public static Region waiting() {
        return new StackPane(Skeleton.rows(ROWS, ROW_HEIGHT));
    }

    /**
     * The same where it takes so long that a sentence must say why. Nothing moves: ended from outside, the toolkit would
     * complain about the frame it can no longer paint.
     */
    public static Region waiting(String sentence) {
        Label label = new Label(sentence);
        label.setId("opening-sentence");
        label.getStyleClass().add("secondary");
        VBox pane = new VBox(SPACE, Icon.CHATBOT.node(ICON).tone("accent"), label);
        pane.setAlignment(Pos.CENTER);
        return pane;
    }

    /** Why it cannot be opened, what is to be done, and a button that tries again. */
    public static Region failed(Throwable failure, Texts texts, Runnable again) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        String sentence = cause instanceof StoreFailure
                ? StoreFailure.told(cause, texts.locale())
                : texts.get("open.failed", String.valueOf(cause));
        return new StackPane(
                new EmptyState(Icon.DATABASE, texts.get("open.title"), sentence, texts.get("open.again"), again));
    }
}
