package io.smarthub.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class PagedListTest {

    private static final double HEIGHT = 72;

    /** A row that is ordered by its key. */
    private record Row(int key, String id, String text) {}

    private final List<Row> stored = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final List<Throwable> unhandled = new ArrayList<>();
    private Optional<IOException> failure = Optional.empty();
    private PagedList<Row> list = newList();
    private TestWindow window = new TestWindow(list, 360, 720);

    @BeforeEach
    void fill() {
        IntStream.range(0, 10_000).forEach(key -> stored.add(new Row(key, "id" + key, "row " + key)));
        list.setLoader(this::load);
        window.layout();
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(unhandled).isEmpty();
    }

    @Test
    void showsTheFirstPageAndTheTotal() {
        assertThat(list.rows().getFirst().text()).isEqualTo("row 0");
        assertThat(list.rows().size()).isLessThan(500);
    }

    @Test
    void holdsAtMostTwoThousandRowsWhileScrollingToTheEndAndBack() {
        scrollUntil(9_999);
        assertThat(list.rows()).hasSize(2_000);
        assertThat(list.rows().getLast().key()).isEqualTo(9_999);
        assertGapless();

        scrollUntil(0);
        assertThat(list.rows()).hasSize(2_000);
        assertThat(list.rows().getFirst().key()).isZero();
        assertGapless();
    }

    @Test
    void makesFewRowViewsHoweverFarOneScrolls() {
        scrollUntil(5_000);

        assertThat(views.size()).isLessThan(60);
    }

    @Test
    void keepsTheSelectionOnRefreshAlsoWhenTheRowMoves() {
        assertThat(list.select("id7")).isTrue();
        stored.add(0, new Row(-1, "new", "newest"));
        stored.set(8, new Row(7, "id7", "changed"));

        list.refresh();

        assertThat(list.selectedProperty().get().map(Row::text)).contains("changed");
        assertThat(list.selectedRows()).extracting(Row::id).containsExactly("id7");
    }

    @Test
    void rowsThatAreTheSameAreDrawnAgainOnRefreshSinceTheirTimesAreRelativeToNow() {
        List<String> before = views.stream().map(view -> view.label.getText()).toList();
        views.forEach(view -> view.label.setText("yesterday’s words"));

        list.refresh();
        window.layout();

        assertThat(views.stream().map(view -> view.label.getText()).toList()).containsAll(before);
    }

    @Test
    void keepsTheSelectedRowWhenItLeavesTheWindow() {
        list.select("id7");
        scrollUntil(6_000);

        assertThat(list.rows()).extracting(Row::id).doesNotContain("id7");
        assertThat(list.selectedProperty().get().map(Row::id)).contains("id7");
    }

    @Test
    void showsNewRowsWhenTheTopIsSeen() {
        stored.add(0, new Row(-1, "new", "newest"));
        list.refresh();
        window.layout();

        assertThat(firstSeen()).isEqualTo("newest");
    }

    @Test
    void staysWhereItIsWhenRowsArriveAbove() {
        list.select("id150");
        window.layout();
        String before = firstSeen();
        stored.add(0, new Row(-1, "new", "newest"));

        list.refresh();
        window.layout();

        assertThat(firstSeen()).isEqualTo(before);
    }

    @Test
    void staysWhereItIsWhenTheFirstSeenRowGoesAway() {
        list.select("id150");
        window.layout();
        int before = Integer.parseInt(firstSeen().substring(4));
        stored.remove(before);

        list.refresh();
        window.layout();

        assertThat(Integer.parseInt(firstSeen().substring(4))).isBetween(before - 1, before + 1);
    }

    @Test
    void offersToTryAgainWhenTheFirstPageFails() {
        failure = Optional.of(new IOException("database closed"));
        list.setLoader(this::load);
        window.layout();
        failure = Optional.empty();

        window.button("Try again").fire();

        assertThat(list.rows()).isNotEmpty();
    }

    @Test
    void offersToTryAgainWhenAFurtherPageFails() {
        failure = Optional.of(new IOException("database closed"));
        list.moveSelection(100_000);
        list.moveSelection(100_000);
        window.layout();
        failure = Optional.empty();
        int before = list.rows().size();
        list.moveSelection(100_000);
        window.layout();

        window.button("Try again").fire();

        assertThat(list.rows().size()).isGreaterThan(before);
    }

    @Test
    void saysWhyItIsEmpty() {
        stored.clear();
        list.setEmptyState(() -> new Label("Two filters are on"));
        list.setLoader(this::load);
        window.layout();

        assertThat(list.lookupAll(".label"))
                .extracting(node -> node instanceof Label label ? label.getText() : "")
                .contains("Two filters are on");
    }

    @Test
    void jumpsToTheTopWithAButton() {
        scrollUntil(5_000);

        window.button("Back to top").fire();
        window.layout();

        assertThat(firstSeen()).isEqualTo("row 0");
    }

    @Test
    void opensTheSelectedRowWithEnter() {
        List<String> opened = new ArrayList<>();
        list.setOnOpen(row -> opened.add(row.id()));
        list.moveSelection(1);
        list.moveSelection(1);
        list.focusList();

        window.press(KeyCode.ENTER);

        assertThat(opened).containsExactly("id1");
    }

    private PagedList<Row> newList() {
        var tasks = new Tasks(Runnable::run, Runnable::run, unhandled::add);
        return new PagedList<>("Conversations", tasks, Texts.of("kit", Locale.UK), Row::id, HEIGHT, () -> {
            var view = new View();
            views.add(view);
            return view;
        });
    }

    /** Rows lie evenly. */
    private final class Even implements Places<Row> {

        @Override
        public double of(Row row) {
            return row.key() / 10_000.0;
        }

        @Override
        public String label(double place) {
            return "around " + Math.round(place * 10_000);
        }

        @Override
        public Page<Row> load(double place, int limit) {
            int from = Math.min(9_999, (int) Math.round(place * 10_000));
            return new Page<>(
                    stored.subList(from, Math.min(stored.size(), from + limit)), from + limit < stored.size());
        }
    }

    private PlaceBar bar() {
        return (PlaceBar) list.lookup(".place-bar");
    }

    private void mouse(EventType<MouseEvent> type, double y) {
        Event.fireEvent(
                bar(),
                new MouseEvent(
                        type,
                        5,
                        y,
                        5,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
        window.layout();
    }

    @Test
    void theScrollBarShowsThePlaceInTheWholeListOnceThatIsKnown() {
        assertThat(bar().isVisible()).isFalse();
        list.setPlaces(new Even());
        window.layout();

        assertThat(bar().isVisible()).isTrue();
        assertThat(bar().place()).isZero();
        scrollUntil(5_000);
        assertThat(bar().place()).isBetween(0.4, 0.52);
        scrollUntil(9_999);
        view().scrollTo(list.rows().size() - 1);
        window.layout();
        assertThat(bar().place()).isEqualTo(1);
    }

    @Test
    void aListThatIsHeldWholeKeepsItsOwnScrollBar() {
        stored.subList(100, stored.size()).clear();
        list.refresh();
        list.setPlaces(new Even());

        assertThat(bar().isVisible()).isFalse();
    }

    @Test
    void theThumbIsDraggedToAnyPlaceWithAWordOfWhatIsThere() {
        list.setPlaces(new Even());
        window.layout();

        mouse(MouseEvent.MOUSE_PRESSED, 10);
        mouse(MouseEvent.MOUSE_DRAGGED, 360);
        Label word = (Label) list.lookup(".place-word");
        assertThat(word.isVisible()).isTrue();
        assertThat(word.getText()).startsWith("around 5");
        mouse(MouseEvent.MOUSE_RELEASED, 360);

        assertThat(word.isVisible()).isFalse();
        int there = list.rows().get(list.rows().size() / 2).key();
        assertThat(there).isBetween(4_500, 5_700);
        assertThat(word.getText()).isEqualTo("around " + firstSeen().substring("row ".length()));
        assertGapless();
        scrollUntil(4_500);
        assertGapless();
    }

    @Test
    void endGoesToTheEndOfTheWholeListAndHomeBack() {
        list.setPlaces(new Even());
        list.focusList();
        window.press(KeyCode.END);
        window.layout();
        assertThat(list.rows().getLast().key()).isEqualTo(9_999);

        window.press(KeyCode.HOME);
        window.layout();
        assertThat(firstSeen()).isEqualTo("row 0");
    }

    @Test
    void anotherLoaderHasNoPlacesYet() {
        list.setPlaces(new Even());
        list.setLoader(this::load);
        window.layout();

        assertThat(bar().isVisible()).isFalse();
    }

    private Page<Row> load(PageRequest<Row> request) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        int anchor = request.anchor().map(Row::key).orElse(Integer.MIN_VALUE);
        List<Row> side = stored.stream()
                .filter(row -> switch (request.direction()) {
                    case AFTER -> row.key() > anchor;
                    case BEFORE -> row.key() < anchor;
                    case FROM -> row.key() >= anchor;
                })
                .toList();
        boolean more = side.size() > request.limit();
        int from = request.direction() == PageRequest.Direction.BEFORE ? Math.max(0, side.size() - request.limit()) : 0;
        List<Row> rows = side.subList(from, Math.min(side.size(), from + request.limit()));
        return new Page<>(rows, more);
    }

    /** Goes towards a row page by page, as a user does. */
    private void scrollUntil(int key) {
        for (int step = 0; step < 200 && list.rows().stream().noneMatch(row -> row.key() == key); step++) {
            boolean down = list.rows().getLast().key() < key;
            view().scrollTo(down ? list.rows().size() - 1 : 0);
            window.layout();
        }
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> view() {
        return (ListView<Row>) list.lookup(".list-view");
    }

    private String firstSeen() {
        return views.stream()
                .filter(view -> view.node().getScene() != null
                        && view.node().getParent().isVisible())
                .filter(view -> view.top() > -HEIGHT && view.top() <= 0)
                .map(view -> view.label.getText())
                .findFirst()
                .orElseThrow();
    }

    private void assertGapless() {
        List<Row> rows = list.rows();
        assertThat(rows.getLast().key() - rows.getFirst().key()).isEqualTo(rows.size() - 1);
    }

    private final class View implements RowView<Row> {

        private final Label label = new Label();

        @Override
        public Region node() {
            return label;
        }

        @Override
        public void update(Row row) {
            label.setText(row.text());
        }

        @Override
        public String accessibleText(Row row) {
            return row.text();
        }

        double top() {
            return label.localToScene(0, 0).getY() - list.localToScene(0, 0).getY();
        }
    }
}
