package io.smarthub.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import io.smarthub.support.TestWindow;
import io.smarthub.ui.kit.list.TenThousandRows.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class PagedListTest {

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

    @Test
    void showsTheFirstPageAndTheTotal() {
        assertThat(list.rows().getFirst().text()).isEqualTo("row 0");
        assertThat(list.rows().size()).isLessThan(500);
    }

    @Test
    void holdsAtMostTwoThousandRowsWhileScrollingToTheEndAndBack() {
        rows.scrollUntil(9_999);
        assertThat(list.rows()).hasSize(2_000);
        assertThat(list.rows().getLast().key()).isEqualTo(9_999);
        rows.assertGapless();

        rows.scrollUntil(0);
        assertThat(list.rows()).hasSize(2_000);
        assertThat(list.rows().getFirst().key()).isZero();
        rows.assertGapless();
    }

    @Test
    void makesFewRowViewsHoweverFarOneScrolls() {
        rows.scrollUntil(5_000);

        assertThat(rows.views.size()).isLessThan(60);
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
        List<String> before =
                rows.views.stream().map(view -> view.label.getText()).toList();
        rows.views.forEach(view -> view.label.setText("yesterday’s words"));

        list.refresh();
        window.layout();

        assertThat(rows.views.stream().map(view -> view.label.getText()).toList())
                .containsAll(before);
    }

    @Test
    void keepsTheSelectedRowWhenItLeavesTheWindow() {
        list.select("id7");
        rows.scrollUntil(6_000);

        assertThat(list.rows()).extracting(Row::id).doesNotContain("id7");
        assertThat(list.selectedProperty().get().map(Row::id)).contains("id7");
    }

    @Test
    void showsNewRowsWhenTheTopIsSeen() {
        stored.add(0, new Row(-1, "new", "newest"));
        list.refresh();
        window.layout();

        assertThat(rows.firstSeen()).isEqualTo("newest");
    }

    @Test
    void staysWhereItIsWhenRowsArriveAbove() {
        list.select("id150");
        window.layout();
        String before = rows.firstSeen();
        stored.add(0, new Row(-1, "new", "newest"));

        list.refresh();
        window.layout();

        assertThat(rows.firstSeen()).isEqualTo(before);
    }

    @Test
    void staysWhereItIsWhenTheFirstSeenRowGoesAway() {
        list.select("id150");
        window.layout();
        int before = Integer.parseInt(rows.firstSeen().substring(4));
        stored.remove(before);

        list.refresh();
        window.layout();

        assertThat(Integer.parseInt(rows.firstSeen().substring(4))).isBetween(before - 1, before + 1);
    }

    @Test
    void offersToTryAgainWhenTheFirstPageFails() {
        rows.failure = Optional.of(new IOException("database closed"));
        list.setLoader(rows::load);
        window.layout();
        rows.failure = Optional.empty();

        window.button("Try again").fire();

        assertThat(list.rows()).isNotEmpty();
    }

    @Test
    void offersToTryAgainWhenAFurtherPageFails() {
        rows.failure = Optional.of(new IOException("database closed"));
        list.moveSelection(100_000);
        list.moveSelection(100_000);
        window.layout();
        rows.failure = Optional.empty();
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
        list.setLoader(rows::load);
        window.layout();

        assertThat(list.lookupAll(".label"))
                .extracting(node -> node instanceof Label label ? label.getText() : "")
                .contains("Two filters are on");
    }

    @Test
    void jumpsToTheTopWithAButton() {
        rows.scrollUntil(5_000);

        window.button("Back to top").fire();
        window.layout();

        assertThat(rows.firstSeen()).isEqualTo("row 0");
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
}
