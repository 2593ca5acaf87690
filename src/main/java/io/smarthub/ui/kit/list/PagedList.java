package io.smarthub.ui.kit.list;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Skeleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A list of any length: shows a window of at most 2,000 rows and reads further pages by key as one scrolls, in both
 * directions. The selection and the first seen row survive {@link #refresh}. Rows have one fixed height. Skeletons while
 * the first page is read, an empty state, an error with a way to try again. FX thread only.
 */
public final class PagedList<R> extends StackPane {

    private static final int PAGE = 200;
    private static final int WINDOW = 2000;
    private static final int AHEAD = 60;

    private final Texts texts;
    private final ListView<R> list = new ListView<>();
    private final RowWindow<R> window;
    private final Selection<R> selection;
    private final Viewport viewport;
    private final Steady<R> steady;
    private final Latest reading;
    private final Latest extending;
    private final StackPane state = new StackPane();
    private final Button toTop;
    private final Button retry;
    private final double rowHeight;
    private Supplier<Node> emptyState = StackPane::new;
    private Consumer<R> opened = _ -> {};
    private @Nullable PageLoader<R> loader;
    private Runnable again = () -> {};
    private final SeenPlace<R> place;
    private Runnable answered = () -> {};
    private boolean busy;
    private boolean asking;
    private boolean failed;
    private boolean changing;

    /**
     * An empty list.
     *
     * @param idOf what identifies a row for ever, such as the conversation's id
     * @param rowHeight the fixed height of every row in pixels
     * @param rowFactory makes the view of a row; called a few dozen times at most
     */
    public PagedList(
            String accessibleText,
            Tasks tasks,
            Texts texts,
            Function<R, Object> idOf,
            double rowHeight,
            Supplier<RowView<R>> rowFactory) {
        this.texts = texts.of("kit");
        this.rowHeight = rowHeight;
        getStyleClass().add("paged-list");
        reading = new Latest(tasks);
        extending = new Latest(tasks);
        window = new RowWindow<>(idOf, WINDOW);
        list.setItems(window.rows());
        list.setFixedCellSize(rowHeight);
        list.setCellFactory(_ -> new RowCell<>(rowFactory.get(), rowHeight));
        list.setAccessibleText(accessibleText);
        selection = new Selection<>(list, idOf);
        toTop = edge(Icon.ARROW_UP, "list.to-top", Pos.TOP_CENTER, this::jumpToTop);
        retry = edge(Icon.REFRESH, "list.retry", Pos.BOTTOM_CENTER, () -> again.run());
        state.setPickOnBounds(false);
        place = new SeenPlace<>(
                this.texts.get("list.place"), list, window, page -> jumpTo(page::load), this::jumpToTop, this::scroll);
        StackPane.setAlignment(place.node(), Pos.CENTER_RIGHT);
        getChildren().addAll(list, place.node(), state, toTop, retry);
        viewport = new Viewport(list, rowHeight, this::moved);
        steady = new Steady<>(list, window, viewport, selection, idOf);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                selection.selected().get().ifPresent(opened);
            }
        });
    }

    /** Sets where rows come from and reads from the beginning, as on a change of filter. */
    public void setLoader(PageLoader<R> newLoader) {
        loader = newLoader;
        place.set(null);
        window.rows().clear();
        place.show(viewport);
        jumpToTop();
    }

    /** Sets where the rows of the present loader lie: from then on the scroll bar shows the place in the whole list. */
    public void setPlaces(Places<R> known) {
        place.set(known);
        moved();
    }

    /** Whether there are more rows than are held. */
    public boolean isLong() {
        return window.isPart();
    }

    /** Shows rows from another place of the list on: those that {@code page} reads, off the FX thread. */
    public void jumpTo(Callable<Page<R>> page) {
        read(page, true, Landing.TOP);
    }

    /** What is shown when there is no row at all; asked each time. */
    public void setEmptyState(Supplier<Node> node) {
        emptyState = node;
    }

    /** Called for Enter and double click. */
    public void setOnOpen(Consumer<R> handler) {
        opened = handler;
    }

    /** Called each time when what was read anew has been answered: with rows, with none, or with a failure. */
    public void setOnAnswered(Runnable handler) {
        answered = handler;
    }

    /** Whether rows are being read anew, and not yet answered. */
    public boolean isAsking() {
        return asking;
    }

    /** Whether the last answer was a failure, which the list shows. */
    public boolean isFailed() {
        return failed;
    }

    /** Allows several rows to be selected. */
    public void setMultiple(boolean multiple) {
        list.getSelectionModel().setSelectionMode(multiple ? SelectionMode.MULTIPLE : SelectionMode.SINGLE);
    }

    /** The selected row as it was last read, also when it has left the window; empty when none is selected. */
    public ReadOnlyObjectProperty<Optional<R>> selectedProperty() {
        return selection.selected();
    }

    /** Every selected row that is in the window. */
    public List<R> selectedRows() {
        return selection.all();
    }

    /** The rows in the window. */
    public ObservableList<R> rows() {
        return FXCollections.unmodifiableObservableList(window.rows());
    }

    /** Selects a row of the window and moves it into view; false when it is not there. */
    public boolean select(Object id) {
        int at = window.indexOf(id);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            viewport.reveal(at);
        }
        return at >= 0;
    }

    /** Selects the row so many places after (or before) the selected one; the first row that is seen when none is. */
    public void moveSelection(int places) {
        int now = list.getSelectionModel().getSelectedIndex();
        int last = window.rows().size() - 1;
        int next = Math.clamp(now < 0 ? viewport.first() : (long) now + places, 0, Math.max(0, last));
        if (!window.rows().isEmpty()) {
            list.getSelectionModel().clearAndSelect(next);
            viewport.reveal(next);
        }
    }

    /** Selects nothing. */
    public void clearSelection() {
        selection.clear();
    }

    /** Gives the list the focus. */
    public void focusList() {
        list.requestFocus();
    }

    /** Shows the beginning, reading it anew. */
    public void jumpToTop() {
        readFrom(Optional.empty(), PAGE, Landing.TOP);
    }

    /**
     * Reads what is seen again; nothing visible jumps, new rows at the very top appear when one is there. Rows that are the
     * same are drawn again, too: what they say may be relative to now.
     */
    public void refresh() {
        list.refresh();
        reading.again(this::readSeen);
    }

    private void readSeen() {
        int from = Math.max(0, viewport.first() - PAGE / 2);
        Optional<R> anchor = from == 0 && !window.moreBefore() ? Optional.empty() : row(from);
        readFrom(anchor, 2 * PAGE, Landing.SEEN);
    }

    private void readFrom(Optional<R> anchor, int limit, Landing landing) {
        PageLoader<R> asked = loader;
        if (asked != null) {
            read(
                    () -> asked.load(new PageRequest<>(PageRequest.Direction.FROM, anchor, limit)),
                    anchor.isPresent(),
                    landing);
        }
    }

    /** @param within whether it begins within the list, and not with the list */
    private void read(Callable<Page<R>> pageOf, boolean within, Landing landing) {
        extending.cancel();
        again = () -> read(pageOf, within, landing);
        busy = true;
        asking = true;
        if (window.rows().isEmpty()) {
            showState(Skeleton.rows(8, rowHeight));
        }
        reading.run("list page", pageOf)
                .onSuccess(page -> {
                    busy = false;
                    asking = false;
                    failed = false;
                    Nodes.show(retry, false);
                    if (page.rows().isEmpty() && within && !page.stopped()) {
                        jumpToTop();
                        return;
                    }
                    if (!page.rows().isEmpty() || !within) {
                        change(page.last() ? Landing.END : landing, () -> window.replace(page, within));
                    }
                    place.show(viewport);
                    showState(window.rows().isEmpty() ? emptyState.get() : null);
                    answered.run();
                })
                .onFailure(failure -> {
                    busy = false;
                    asking = false;
                    failed = true;
                    log().warn("A page of {} could not be read", list.getAccessibleText(), failure);
                    if (window.rows().isEmpty()) {
                        showState(failed());
                    } else {
                        Nodes.show(retry, true);
                        place.show(viewport);
                    }
                    answered.run();
                })
                .start();
    }

    /** Reads a page at the end that is nearly reached. */
    private void extend() {
        Nodes.show(retry, false);
        boolean after = window.moreAfter() && viewport.last() >= window.rows().size() - AHEAD;
        boolean before = window.readsBefore() && viewport.first() < AHEAD;
        Optional<R> anchor = after ? window.last() : window.first();
        if (busy || loader == null || anchor.isEmpty() || !(after || before)) {
            return;
        }
        PageLoader<R> asked = loader;
        busy = true;
        var direction = after ? PageRequest.Direction.AFTER : PageRequest.Direction.BEFORE;
        extending
                .run("list page", () -> asked.load(new PageRequest<>(direction, anchor, PAGE)))
                .onSuccess(page -> {
                    busy = false;
                    change(Landing.SEEN, () -> {
                        if (after) {
                            window.append(page);
                        } else {
                            window.prepend(page);
                        }
                    });
                })
                .onFailure(failure -> {
                    busy = false;
                    again = this::extend;
                    log().warn("The next page of {} could not be read", list.getAccessibleText(), failure);
                    Nodes.show(retry, true);
                })
                .start();
    }

    private void scroll(double pixels) {
        viewport.scroll(pixels);
    }

    private void change(Landing landing, Runnable rowsChange) {
        changing = true;
        steady.change(landing, rowsChange);
        changing = false;
        moved();
    }

    private void moved() {
        if (!changing) {
            place.show(viewport);
            Nodes.show(toTop, window.moreBefore() || viewport.first() > PAGE / 2);
            if (!retry.isVisible()) {
                extend();
            }
        }
    }

    private void key(KeyEvent event) {
        boolean alone = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.ENTER) {
            selection.selected().get().ifPresent(opened);
        } else if (alone && event.getCode() == KeyCode.HOME && window.moreBefore()) {
            jumpToTop();
            event.consume();
        } else if (alone && event.getCode() == KeyCode.END && place.goToEnd()) {
            event.consume();
        }
    }

    private Optional<R> row(int at) {
        return at < window.rows().size() ? Optional.of(window.rows().get(at)) : Optional.empty();
    }

    private void showState(@Nullable Node node) {
        state.getChildren().setAll(node == null ? List.of() : List.of(node));
        Nodes.show(state, node != null);
    }

    /** Asked for when needed: the first list is made before the first window, and hardly ever does one fail. */
    private static Logger log() {
        return LoggerFactory.getLogger(PagedList.class);
    }

    private Node failed() {
        return new EmptyState(Icon.WARNING, texts.get("list.failed"), "", texts.get("list.retry"), this::jumpToTop);
    }

    private Button edge(Icon icon, String key, Pos position, Runnable action) {
        Button button = Nodes.button(texts.get(key), action, "paged-list-edge");
        button.setGraphic(icon.node(12));
        button.setFocusTraversable(false);
        StackPane.setAlignment(button, position);
        Nodes.show(button, false);
        return button;
    }
}
