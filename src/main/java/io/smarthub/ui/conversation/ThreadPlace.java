package io.smarthub.ui.conversation;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SkinBase;
import javafx.scene.control.skin.VirtualFlow;

/**
 * What part of a thread is seen. Lines have different heights, which the list only estimates until it has shown them, so
 * one jump does not land where it should: it is corrected until it does.
 */
final class ThreadPlace {

    private static final int CORRECTIONS = 6;
    private static final double NEARLY = 2;

    private final ListView<?> list;

    ThreadPlace(ListView<?> list, Runnable moved) {
        this.list = list;
        list.skinProperty()
                .subscribe(_ -> flow().ifPresent(flow -> flow.positionProperty().subscribe(moved)));
    }

    /** Puts a line at the upper edge, or as near to it as the end of the thread allows. */
    void show(int line) {
        for (int i = 0; i < CORRECTIONS && !settled(() -> stands(line)); i++) {
            VirtualFlow<?> flow = flow().orElse(null);
            if (flow == null) {
                return;
            }
            IndexedCell<?> cell = flow.getVisibleCell(line);
            if (cell == null) {
                flow.scrollTo(line);
            } else {
                flow.scrollPixels(cell.getLayoutY());
            }
            list.layout();
        }
        if (!stands(line)) {
            showEnd();
        }
    }

    /** Whether it is there and stays there: heights measured meanwhile may move everything in the next layout. */
    private boolean settled(BooleanSupplier there) {
        if (!there.getAsBoolean()) {
            return false;
        }
        list.applyCss();
        flow().ifPresent(VirtualFlow::requestLayout);
        list.layout();
        return there.getAsBoolean();
    }

    private boolean stands(int line) {
        return flow().map(flow -> {
                    IndexedCell<?> cell = flow.getVisibleCell(line);
                    return cell != null
                            && (Math.abs(cell.getLayoutY()) < NEARLY || (cell.getLayoutY() > 0 && isAtEnd()));
                })
                .orElse(false);
    }

    /** Puts the last line at the lower edge. */
    void showEnd() {
        for (int i = 0; i < CORRECTIONS && !settled(this::isAtEnd); i++) {
            flow().ifPresent(flow -> {
                flow.scrollTo(list.getItems().size() - 1);
                flow.setPosition(1);
            });
            list.layout();
        }
    }

    /** Whether the last line is seen to its end. */
    boolean isAtEnd() {
        int last = list.getItems().size() - 1;
        if (last < 0) {
            return true;
        }
        return flow().map(flow -> {
                    IndexedCell<?> cell = flow.getVisibleCell(last);
                    return cell != null && cell.getLayoutY() + cell.getHeight() <= flow.getHeight() + NEARLY;
                })
                .orElse(true);
    }

    /** Moves by so many pixels, down where positive. */
    void move(double pixels) {
        flow().ifPresent(flow -> flow.scrollPixels(pixels));
    }

    private Optional<VirtualFlow<?>> flow() {
        if (list.getSkin() instanceof SkinBase<?> skin) {
            for (var child : skin.getChildren()) {
                if (child instanceof VirtualFlow<?> flow) {
                    return Optional.of(flow);
                }
            }
        }
        return Optional.empty();
    }
}
