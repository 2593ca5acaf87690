package io.smarthub.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.kit.chart.ChartTable;
import io.smarthub.ui.kit.chart.HeatMap;
import io.smarthub.ui.kit.chart.StackedBars;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The screen as a person uses it, with mouse and keyboard. */
@ExtendWith(FxTest.class)
class StatisticsJourneyTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final FxRobot robot = new FxRobot();
    private Rig rig;
    private Stage stage;

    @TempDir
    Path folder;

    @BeforeEach
    void show() {
        assertThat(new Theme().darkProperty().get()).isFalse();
        rig = new Rig(SampleStatistics.of(1), Locale.UK);
        stage = new Stage();
        Scene scene = new Scene(new StackPane(rig.screen.node()), 940, 900);
        Theme.style(scene, false);
        stage.setScene(scene);
        stage.show();
        rig.screen.shown();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        rig.target = folder;
    }

    @AfterEach
    void close() {
        rig.screen.hidden();
        stage.close();
    }

    @Test
    @OffFx
    void aClickOnAPartOfABarOpensItsConversations() throws Exception {
        Node part = FxTest.call(() -> rig.screen.node().lookupAll(".chart-segment.escalated").stream()
                .filter(Node::isVisible)
                .max((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                .orElseThrow());

        robot.clickOn(part);

        assertThat(filter()).isEqualTo(new OpensConversations(day("2026-11-22")).metric(Metric.ESCALATED));
    }

    @Test
    @OffFx
    void theKeyboardReachesEveryPartOfEveryBar() throws Exception {
        FxTest.onFx(() -> lookup(StackedBars.class).requestFocus());

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP, KeyCode.ENTER);

        assertThat(filter()).isEqualTo(new OpensConversations(day("2026-10-25")).metric(Metric.RESOLVED));
        assertThat(FxTest.<String>call(() -> lookup(StackedBars.class).getAccessibleRoleDescription()))
                .contains("Resolved by chatbot")
                .contains("Escalated to agent");
    }

    @Test
    @OffFx
    void aCellOfTheMapOpensItsHour() throws Exception {
        FxTest.onFx(() -> lookup(HeatMap.class).requestFocus());

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(filter().hour()).isEqualTo(new HourOfWeek(DayOfWeek.TUESDAY, 1));
    }

    @Test
    @OffFx
    void aTileOpensItsConversations() {
        robot.clickOn(rig.screen.tiles().tile(Metric.REACTIONS).orElseThrow());

        assertThat(filter()).isEqualTo(rig.model.opens().orElseThrow().metric(Metric.REACTIONS));
    }

    @Test
    @OffFx
    void everyNumberOfAButtonsRowIsReachedByKeysAndOpensItsConversations() throws Exception {
        ButtonRow first = ((StatisticsViewModel.State.Ready)
                        rig.model.stateProperty().get())
                .report()
                .buttons()
                .getFirst();
        OpensConversations opens = rig.model.opens().orElseThrow();
        FxTest.onFx(() -> table("Buttons").requestFocus());

        robot.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ENTER);

        assertThat(rig.opened)
                .containsExactly(
                        new Destination.Inbox(opens.button(first)),
                        new Destination.Inbox(opens.button(first)),
                        new Destination.Inbox(opens.askedAfter(first)));
    }

    @Test
    @OffFx
    void everyNumberOfAChartsTableOpensWhatItCounts() throws Exception {
        FxTest.onFx(() -> {
            rig.screen.node().lookupAll(".chart-card .toggle-button").forEach(button -> ((ToggleButton) button).fire());
            rig.screen.outcomes().table().requestFocus();
        });
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(filter()).isEqualTo(new OpensConversations(day("2026-10-25")).metric(Metric.ESCALATED));

        rig.opened.clear();
        FxTest.onFx(() -> table("Conversations by weekday and hour").requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(filter().hour()).isEqualTo(new HourOfWeek(DayOfWeek.TUESDAY, 1));
    }

    @Test
    void aClickOnANumberOfAButtonsRowOpensItsConversations() {
        ChartTable table = table("Buttons");
        Node asked = table.lookupAll(".table-cell").stream()
                .map(NumberOf::new)
                .filter(cell -> cell.row() == 1 && cell.column() == 3)
                .findFirst()
                .orElseThrow()
                .node();

        asked.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
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

        StatisticsViewModel.State.Ready ready =
                (StatisticsViewModel.State.Ready) rig.model.stateProperty().get();
        assertThat(filter())
                .isEqualTo(rig.model
                        .opens()
                        .orElseThrow()
                        .askedAfter(ready.report().buttons().get(1)));
    }

    private record NumberOf(Node node) {
        int row() {
            return ((TableCell<?, ?>) node).getIndex();
        }

        int column() {
            TableCell<?, ?> cell = (TableCell<?, ?>) node;
            return cell.getTableView().getColumns().indexOf(cell.getTableColumn());
        }
    }

    private ChartTable table(String name) {
        return rig.screen.node().lookupAll(".chart-table").stream()
                .map(ChartTable.class::cast)
                .filter(table -> name.equals(table.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMedianOpensTheConversationsThatWereAnswered() {
        ((Button) rig.screen.node().lookup(".response-card")).fire();

        assertThat(filter()).isEqualTo(rig.model.opens().orElseThrow().answered());
    }

    @Test
    @OffFx
    void anotherRangeIsOneClickAway() throws Exception {
        ToggleButton year = rig.screen.header().ranges().button(RangeChoice.LAST_12_MONTHS);

        robot.clickOn(year);

        assertThat(FxTest.<Integer>call(
                        () -> rig.screen.outcomes().bars().getAccessibleText().length()))
                .isPositive();
        assertThat(rig.model.opens().orElseThrow().range().from()).isEqualTo("2025-11-23");
    }

    @Test
    @OffFx
    void theKeyboardAsksForOwnDaysAndGivingUpKeepsTheRange() throws Exception {
        FxTest.onFx(() ->
                rig.screen.header().ranges().button(RangeChoice.LAST_30_DAYS).requestFocus());

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        FxTest.waitUntil("the days", () -> rig.screen.header().days().popover().isShowing());
        FxTest.onFx(() -> rig.screen.header().days().popover().hide());

        FxTest.waitUntil(
                "the range as before",
                () -> rig.screen.header().ranges().valueProperty().get() == RangeChoice.LAST_12_MONTHS);
        assertThat(rig.model.choiceProperty().get()).isEqualTo(RangeChoice.LAST_12_MONTHS);
    }

    @Test
    void theTableHasTheSameNumbersAsTheChart() {
        ToggleButton asTable = (ToggleButton) rig.screen.node().lookup(".chart-card .toggle-button");

        asTable.fire();

        assertThat(rig.screen.outcomes().table().isVisible()).isTrue();
        assertThat(rig.screen.outcomes().table().getItems()).hasSize(30);
        assertThat(rig.screen.outcomes().bars().isVisible()).isFalse();
    }

    @Test
    void theNumbersAreSavedAsFormulaSafeTablesAndAsAReport() throws Exception {
        MenuButton export = (MenuButton) rig.screen.node().lookup(".menu-button");

        export.getItems().forEach(MenuItem::fire);

        String bars = Files.readString(folder.resolve("statistics-2026-10-24-2026-11-22.csv"));
        assertThat(bars).startsWith("\uFEFF\"from\",\"until (not included)\",\"Conversations\"");
        assertThat(bars.lines()).hasSize(31);
        byte[] buttons = Files.readAllBytes(folder.resolve("buttons-2026-10-24-2026-11-22.csv"));
        assertThat(new String(buttons, StandardCharsets.UTF_8)).contains("\"Where is my parcel?\",90,80,0");
        assertThat(Files.readAllBytes(folder.resolve("statistics-2026-10-24-2026-11-22.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(rig.toasts).hasSize(3);
        rig.toasts.getLast().action().orElseThrow().run().run();
        assertThat(rig.shown).containsExactly(folder.toAbsolutePath());
        assertThat(rig.failures).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        rig.target = folder.resolve("missing");

        ((MenuButton) rig.screen.node().lookup(".menu-button")).getItems().forEach(MenuItem::fire);

        assertThat(rig.toasts.getFirst().text())
                .isEqualTo(
                        "The folder of %s does not exist.", rig.target.resolve("statistics-2026-10-24-2026-11-22.csv"));
        assertThat(rig.toasts.getLast().text())
                .isEqualTo(
                        "The folder of %s does not exist.", rig.target.resolve("statistics-2026-10-24-2026-11-22.pdf"));
    }

    private <T extends Node> T lookup(Class<T> type) {
        return type.cast(rig.screen.node().lookup(type == HeatMap.class ? ".heat-map" : ".stacked-bars"));
    }

    private ConversationFilter filter() {
        assertThat(rig.opened).hasSize(1);
        return ((Destination.Inbox) rig.opened.getFirst()).filter();
    }

    private static Range day(String text) {
        LocalDate day = LocalDate.parse(text);
        return Range.of(day, day.plusDays(1), PRAGUE);
    }
}
