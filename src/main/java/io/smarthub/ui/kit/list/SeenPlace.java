package io.smarthub.ui.kit.list;

import io.smarthub.ui.kit.Nodes;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/**
 * The place of what is seen in the whole list, on a bar that stands for the list's own one as long as the list holds a stretch of its
 * rows only.
 */
final class SeenPlace<R> {

    private static final PseudoClass PLACED = PseudoClass.getPseudoClass("placed");
    private static final int PAGE = 200;

    private final ListView<R> list;
    private final RowWindow<R> window;
    private final PlaceBar bar;
    private final Consumer<PageCall<R>> jump;
    private final Runnable jumpToTop;
    private @Nullable Places<R> places;

    /** Reads a page, off the FX thread. */
    @FunctionalInterface
    interface PageCall<R> {
        Page<R> load() throws Exception;
    }

    SeenPlace(
            String accessibleText,
            ListView<R> list,
            RowWindow<R> window,
            Consumer<PageCall<R>> jump,
            Runnable jumpToTop,
            DoubleConsumer scroll) {
        this.list = list;
        this.window = window;
        this.jump = jump;
        this.jumpToTop = jumpToTop;
        bar = new PlaceBar(accessibleText, this::label, this::goTo, scroll);
        Nodes.show(bar, false);
    }

    Node node() {
        return bar;
    }

    void set(@Nullable Places<R> known) {
        places = known;
    }

    /** The last rows of the whole list; false where the list's own end is that, or nothing is known of it. */
    boolean goToEnd() {
        boolean further = window.moreAfter() && places != null;
        if (further) {
            goTo(1);
        }
        return further;
    }

    void show(Viewport viewport) {
        Places<R> known = places;
        boolean shown = known != null && window.isPart();
        Nodes.show(bar, shown);
        list.pseudoClassStateChanged(PLACED, shown);
        if (known != null && shown) {
            int last = window.rows().size() - 1;
            boolean begins = viewport.isAtTop() && !window.moreBefore();
            boolean ends = viewport.last() > last && !window.moreAfter();
            R first = window.rows().get(Math.clamp(viewport.first(), 0, last));
            bar.show(begins ? 0 : ends ? 1 : known.of(first));
        }
    }

    private String label(double place) {
        Places<R> known = places;
        return known == null ? "" : known.label(place);
    }

    private void goTo(double place) {
        Places<R> known = places;
        if (place <= 0) {
            jumpToTop.run();
        } else if (known != null) {
            jump.accept(() -> known.load(place, PAGE));
        }
    }
}
