package io.smarthub.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.list.TenThousandRows.Row;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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

        window.press(KeyCode.HOME);
        window.layout();
        assertThat(rows.firstSeen()).isEqualTo("row 0");
    }

    @Test
    void anotherLoaderHasNoPlacesYet() {
        list.setPlaces(new Even());
        list.setLoader(rows::load);
        window.layout();

        assertThat(bar().isVisible()).isFalse();
    }
}
