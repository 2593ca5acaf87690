package io.smarthub.ui.conversation;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The lines of the open conversation. It follows new messages only while its end is seen; otherwise it stays where it is
 * read, and a badge counts what has come.
 */
final class ThreadList extends StackPane {

    private static final double STEP = 48;

    private final Texts texts;
    private final ObservableList<ThreadRow> rows = FXCollections.observableArrayList();
    private final ListView<ThreadRow> list = new ListView<>(rows);
    private final ThreadPlace place;
    private final Button arrivals;
    private Runnable endSeen = () -> {};
    private Runnable goal = () -> {};
    private boolean goalOpen;
    private boolean moved;
    private boolean atEnd = true;
    private boolean changing;
    private int messagesAtEnd;
    private double laidOutWidth;
    private double laidOutHeight;

    ThreadList(Texts texts, Supplier<ListCell<ThreadRow>> cells) {
        this.texts = texts;
        list.getStyleClass().add("thread");
        list.setId("thread");
        list.setAccessibleText(texts.get("thread.title"));
        list.setSelectionModel(new NoSelection<>());
        list.setCellFactory(_ -> cells.get());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        place = new ThreadPlace(list, this::moved);
        arrivals = Nodes.button("", this::toEnd, "thread-arrivals");
        arrivals.setId("thread-arrivals");
        arrivals.setGraphic(Icon.ARROW_DOWN.node(12));
        StackPane.setAlignment(arrivals, Pos.BOTTOM_CENTER);
        Nodes.show(arrivals, false);
        getChildren().addAll(list, arrivals);
    }

    /** Called when new messages have been seen to their end. */
    void setOnEndSeen(Runnable handler) {
        endSeen = handler;
    }

    List<ThreadRow> rows() {
        return rows;
    }

    /** Shows another conversation, from this line on. */
    void open(List<ThreadRow> newRows, int line) {
        fill(newRows);
        reach(() -> place.show(line));
    }

    /** Shows another conversation's end. */
    void openAtEnd(List<ThreadRow> newRows) {
        fill(newRows);
        reach(place::showEnd);
    }

    /** Shows the same conversation as it is now; what is read, or about to be, stays where it is. */
    void update(List<ThreadRow> newRows) {
        boolean follow = atEnd && !goalOpen;
        changing = true;
        replace(newRows);
        changing = false;
        int arrived = messages() - messagesAtEnd;
        if (follow) {
            reach(place::showEnd);
            tellEnd(arrived);
        } else {
            arrivals.setText(texts.get("thread.arrivals", arrived));
            Nodes.show(arrivals, arrived > 0);
        }
    }

    /** To the end, because something was just said there. */
    void followEnd() {
        messagesAtEnd = messages();
        Nodes.show(arrivals, false);
        reach(place::showEnd);
    }

    /** The keyboard goes to the lines, to be read on. */
    void focusLines() {
        list.requestFocus();
    }

    /** Draws the lines again, for instance because a day has begun. */
    void redraw() {
        list.refresh();
    }

    /** Brings a line near the upper edge. */
    void show(int line) {
        reach(() -> place.show(Math.max(0, line - 1)));
        list.refresh();
    }

    private void fill(List<ThreadRow> newRows) {
        changing = true;
        rows.setAll(newRows);
        changing = false;
        messagesAtEnd = messages();
        Nodes.show(arrivals, false);
    }

    /** Exchanges only the lines that differ: the others keep their cells, heights and places. */
    private void replace(List<ThreadRow> newRows) {
        int least = Math.min(rows.size(), newRows.size());
        int same = 0;
        while (same < least && rows.get(same).equals(newRows.get(same))) {
            same++;
        }
        int behind = 0;
        while (behind < least - same
                && rows.get(rows.size() - 1 - behind).equals(newRows.get(newRows.size() - 1 - behind))) {
            behind++;
        }
        List<ThreadRow> fresh = newRows.subList(same, newRows.size() - behind);
        if (rows.size() - behind > same) {
            rows.remove(same, rows.size() - behind);
        }
        rows.addAll(same, fresh);
    }

    /** At once, or as soon as the list has a size. */
    private void reach(Runnable newGoal) {
        goal = newGoal;
        goalOpen = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean resized = laidOutWidth != getWidth() || laidOutHeight != getHeight();
        laidOutWidth = getWidth();
        laidOutHeight = getHeight();
        if (getHeight() <= 0 || !(goalOpen || moved || resized)) {
            return;
        }
        changing = true;
        if (goalOpen || resized) {
            list.applyCss();
        }
        list.layout();
        if (goalOpen) {
            goal.run();
        } else if (resized && atEnd) {
            place.showEnd();
        }
        goalOpen = false;
        moved = false;
        changing = false;
        look();
    }

    /** Looked at when the lines of the new place are laid out: until then they are the old ones. */
    private void moved() {
        if (!changing) {
            moved = true;
            requestLayout();
        }
    }

    private void look() {
        atEnd = place.isAtEnd();
        if (atEnd && arrivals.isVisible()) {
            int arrived = messages() - messagesAtEnd;
            Nodes.show(arrivals, false);
            tellEnd(arrived);
        }
    }

    private void tellEnd(int arrived) {
        messagesAtEnd = messages();
        if (arrived > 0) {
            endSeen.run();
        }
    }

    private void toEnd() {
        list.requestFocus();
        int arrived = messages() - messagesAtEnd;
        Nodes.show(arrivals, false);
        reach(place::showEnd);
        tellEnd(arrived);
    }

    private int messages() {
        return (int) rows.stream().filter(ThreadRow.Bubble.class::isInstance).count();
    }

    private void key(KeyEvent event) {
        double page = Math.max(STEP, list.getHeight() - STEP);
        switch (event.getCode()) {
            case UP -> place.move(-STEP);
            case DOWN -> place.move(STEP);
            case PAGE_UP -> place.move(-page);
            case PAGE_DOWN, SPACE -> place.move(page);
            case HOME -> reach(() -> place.show(0));
            case END -> toEnd();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
