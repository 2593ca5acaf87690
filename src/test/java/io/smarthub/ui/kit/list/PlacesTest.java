package io.smarthub.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.list.TenThousandRows.Row;
import java.io.IOException;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scroll bar of a list that holds a stretch of its rows. */
@ExtendWith(FxTest.class)
class PlacesTest {

    private TenThousandRows rows;
    private List<Row> stored;
    private PagedList<Row> list;
    private TestWindow window;

    @BeforeEach
    void open() {
        rows = new TenThousandRows();
        stored = rows.stored;
        list = rows.list;
        window = rows.window;
    }

    @AfterEach
    void close() {
        rows.close();
    }

    /** Rows lie evenly. */
    private final class Even implements Places<Row> {

        private boolean failing;

        @Override
        public double of(Row row) {
            return row.key() / 10_000.0;
        }

        @Override
        public String label(double place) {
            return "around " + Math.round(place * 10_000);
        }

        @Override
        public Page<Row> load(double place, int limit) throws IOException {
            if (failing) {
                throw new IOException("database closed");
            }
            int from = (int) Math.round(place * 10_000);
            if (from >= stored.size()) {
                return new Page<>(stored.subList(stored.size() - limit, stored.size()), false, false, true);
            }
            return new Page<>(
                    stored.subList(from, Math.min(stored.size(), from + limit)), from + limit < stored.size());
        }
    }

    private PlaceBar bar() {
        return (PlaceBar) list.lookup(".place-bar");
    }

    private void mouse(EventType<MouseEvent> type, double y) {
        Event.fireEvent(bar(), mouseEvent(type, y, MouseButton.PRIMARY));
        window.layout();
    }

    private static MouseEvent mouseEvent(EventType<MouseEvent> type, double y, MouseButton button) {
        boolean primary = button == MouseButton.PRIMARY;
        return new MouseEvent(
                type, 5, y, 5, y, button, 1, false, false, false, false, primary, false, !primary, true, false, true,
                null);
    }

    @Test
    void theScrollBarShowsThePlaceInTheWholeListOnceThatIsKnown() {
        assertThat(bar().isVisible()).isFalse();
        list.setPlaces(new Even());
        window.layout();

        assertThat(bar().isVisible()).isTrue();
        assertThat(bar().place()).isZero();
        rows.scrollUntil(5_000);
        assertThat(bar().place()).isBetween(0.4, 0.52);
        rows.scrollUntil(9_999);
        rows.view().scrollTo(list.rows().size() - 1);
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
        assertThat(word.getText()).isEqualTo("around " + rows.firstSeen().substring("row ".length()));
        rows.assertGapless();
        rows.scrollUntil(4_500);
        rows.assertGapless();
    }

    @Test
    void endGoesToTheEndOfTheWholeListAndHomeBack() {
        list.setPlaces(new Even());
        list.focusList();
        window.press(KeyCode.END);
        window.layout();
        assertThat(list.rows().getLast().key()).isEqualTo(9_999);
        assertThat(bar().place()).isEqualTo(1);
        assertThat(Integer.parseInt(rows.firstSeen().substring(4))).isGreaterThan(9_980);

        window.press(KeyCode.HOME);
        window.layout();
        assertThat(rows.firstSeen()).isEqualTo("row 0");
    }

    @Test
    void theNextRowAfterAJumpIsOneThatIsSeen() {
        list.setPlaces(new Even());
        mouse(MouseEvent.MOUSE_PRESSED, 360);
        mouse(MouseEvent.MOUSE_RELEASED, 360);
        int seen = Integer.parseInt(rows.firstSeen().substring(4));

        list.moveSelection(1);

        assertThat(list.selectedProperty().get().map(Row::key)).contains(seen);
    }

    @Test
    void aThumbThatWasTakenAndLeftWhereItIsReadsNothing() {
        list.setPlaces(new Even());
        rows.scrollUntil(1_500);
        window.layout();
        List<Row> before = List.copyOf(list.rows());
        double thumb = ((Region) list.lookup(".place-bar > .thumb")).getLayoutY() + 3;

        mouse(MouseEvent.MOUSE_PRESSED, thumb);
        mouse(MouseEvent.MOUSE_RELEASED, thumb);

        assertThat(list.rows()).isEqualTo(before);
    }

    @Test
    void theSecondButtonGoesNowhereAndTheWheelScrolls() {
        list.setPlaces(new Even());
        window.layout();
        Event.fireEvent(bar(), mouseEvent(MouseEvent.MOUSE_PRESSED, 400, MouseButton.SECONDARY));
        Event.fireEvent(bar(), mouseEvent(MouseEvent.MOUSE_RELEASED, 400, MouseButton.SECONDARY));
        assertThat(rows.firstSeen()).isEqualTo("row 0");

        Event.fireEvent(
                bar(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        5,
                        5,
                        5,
                        5,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -144,
                        0,
                        -144,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
        window.layout();
        assertThat(rows.firstSeen()).isEqualTo("row 2");
    }

    @Test
    void whatFailedToBeGoneToIsTriedAgain() {
        Even places = new Even();
        list.setPlaces(places);
        window.layout();
        places.failing = true;
        mouse(MouseEvent.MOUSE_PRESSED, 360);
        mouse(MouseEvent.MOUSE_RELEASED, 360);
        assertThat(bar().place()).as("where it still is").isZero();

        places.failing = false;
        ((Button) list.lookupAll(".paged-list-edge").stream()
                        .filter(button -> button.isVisible()
                                && ((Button) button).getText().equals("Try again"))
                        .findFirst()
                        .orElseThrow())
                .fire();
        window.layout();

        assertThat(Integer.parseInt(rows.firstSeen().substring(4))).isBetween(4_500, 5_500);
    }

    @Test
    void theBarTellsItsPlaceToScreenReaders() {
        list.setPlaces(new Even());
        rows.scrollUntil(5_000);

        assertThat((Double) bar().queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isEqualTo(bar().place());
        assertThat(bar().queryAccessibleAttribute(AccessibleAttribute.ORIENTATION))
                .isEqualTo(Orientation.VERTICAL);
    }

    @Test
    void anotherLoaderHasNoPlacesYet() {
        list.setPlaces(new Even());
        list.setLoader(rows::load);
        window.layout();

        assertThat(bar().isVisible()).isFalse();
    }
}
