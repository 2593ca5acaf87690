package io.smarthub.ui.kit.overlay;

import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Motion;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A stack of at most four toasts in the lower right corner; the newest is lowest. */
final class ToastLayer extends VBox implements Toasts {

    private static final int MOST = 4;

    private final Texts texts;
    private @Nullable Node focusedBefore;

    ToastLayer(Texts texts) {
        this.texts = texts;
        getStyleClass().add("toast-layer");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember);
    }

    @Override
    public void show(Toast toast) {
        Fx.run(() -> {
            if (!toast.about().isEmpty()) {
                getChildren().removeIf(card -> card instanceof ToastCard earlier && earlier.isAbout(toast.about()));
            }
            if (getChildren().size() >= MOST) {
                getChildren().removeFirst();
            }
            var card = new ToastCard(toast, texts, this::remove);
            getChildren().add(card);
            Motion.appear(card);
        });
    }

    private void remove(ToastCard card) {
        if (card.isFocusWithin() && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        Motion.disappear(card, () -> getChildren().remove(card));
    }

    /** Where the focus was before it went to a toast: it goes back there when the toast goes. */
    private void remember(@Nullable Node owner) {
        if (owner != null && !KeptFocus.isInside(owner, this)) {
            focusedBefore = owner;
        }
    }
}
