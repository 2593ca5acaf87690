package io.smarthub.ui.kit.list;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListView;

/** Changes rows without a visible jump: the first seen row that is still there stays where it is. */
final class Steady<R> {

    private static final int LOOKED_AT = 60;

    private final ListView<R> list;
    private final RowWindow<R> window;
    private final Viewport viewport;
    private final Selection<R> selection;
    private final Function<R, Object> idOf;

    Steady(ListView<R> list, RowWindow<R> window, Viewport viewport, Selection<R> selection, Function<R, Object> idOf) {
        this.list = list;
        this.window = window;
        this.viewport = viewport;
        this.selection = selection;
        this.idOf = idOf;
    }

    void change(Landing landing, Runnable rowsChange) {
        boolean top = landing == Landing.TOP || (viewport.isAtTop() && !window.moreBefore());
        int first = viewport.first();
        double hidden = viewport.hidden();
        List<Object> seen =
                window.rows().stream().skip(first).limit(LOOKED_AT).map(idOf).toList();
        selection.during(rowsChange);
        if (landing == Landing.END) {
            viewport.show(window.rows().size(), 0);
        } else if (top) {
            viewport.show(0, 0);
        } else {
            stay(seen, hidden);
        }
        if (landing != Landing.SEEN) {
            list.getFocusModel().focus(viewport.first());
        }
    }

    private void stay(List<Object> seen, double hidden) {
        for (int at = 0; at < seen.size(); at++) {
            int now = window.indexOf(seen.get(at));
            if (now >= 0) {
                viewport.show(Math.max(0, now - at), hidden);
                return;
            }
        }
    }
}
