package io.smarthub.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.home.HomeReport;
import io.smarthub.app.home.HomeService;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** Where everything on the home screen leads. */
@ExtendWith(FxTest.class)
class HomeJourneyTest {

    private final FxRobot robot = new FxRobot();
    private final List<Destination> opened = new ArrayList<>();
    private final Changes changes = new Changes();
    private final AtomicInteger reads = new AtomicInteger();
    private final HomeReport shop = SampleHome.shop(84, 14, 1);
    private Callable<HomeReport> source = () -> shop;
    private HomeScreen screen;
    private Stage stage;

    @BeforeEach
    void show() {
        assertThat(new Theme().darkProperty().get()).isFalse();
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        Formats formats =
                new Formats(Locale.UK, SampleHome.ZONE, Clock.fixed(Instant.parse(SampleHome.NOW), ZoneOffset.UTC));
        HomeViewModel model = new HomeViewModel(
                () -> {
                    reads.incrementAndGet();
                    return source.call();
                },
                opened::add,
                tasks);
        screen = new HomeScreen(model, changes, Texts.of("home", Locale.UK), formats);
        stage = new Stage();
        Scene scene = new Scene(new StackPane(screen.node()), 896, 556);
        Theme.style(scene, false);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        screen.hidden();
        stage.close();
    }

    @Test
    @OffFx
    void aTileOpensItsConversations() {
        robot.clickOn("Escalated");

        assertThat(opened)
                .containsExactly(new Destination.Inbox(
                        new OpensConversations(shop.lastDays().range()).metric(Metric.ESCALATED)));
    }

    @Test
    @OffFx
    void aWaitingVisitorsRowOpensTheConversation() {
        robot.clickOn("Li Wei");

        assertThat(opened).containsExactly(new Destination.Conversation(101));
    }

    @Test
    @OffFx
    void allWhoWaitAreOneClickAway() {
        robot.clickOn("Show all");

        assertThat(opened).containsExactly(new Destination.Inbox(HomeService.WAITING));
    }

    @Test
    @OffFx
    void theUsedUnitsOpenTheConversationsThatUsedThem() {
        robot.clickOn("84 used in November 2026");

        assertThat(opened)
                .containsExactly(new Destination.Inbox(new ConversationFilter.Builder()
                        .joinedByChatbot(true)
                        .period(new Period(
                                Period.Anchor.COUNTED,
                                Instant.parse("2026-10-31T23:00:00Z"),
                                Instant.parse("2026-11-30T23:00:00Z")))
                        .build()));
    }

    @Test
    @OffFx
    void aPlanThatRenewsOnlyIfWhatIsOverdueIsPaidIsNotSaidToEndForGood() {
        Label charge = robot.lookup(".period-charge").queryAs(Label.class);

        source = () -> ending(true);
        robot.interact(screen::refresh);
        assertThat(charge.getText()).endsWith(" unless what is overdue is paid in time");

        source = () -> ending(false);
        robot.interact(screen::refresh);
        assertThat(charge.getText()).endsWith(", no further charge");
    }

    private HomeReport ending(boolean renewsIfPaid) {
        HomeReport.Billing of = shop.billing();
        return new HomeReport(
                shop.quota(),
                new HomeReport.Billing(of.plan(), of.runningPeriod(), null, null, renewsIfPaid, of.today()),
                shop.lastDays(),
                shop.waiting(),
                shop.waitingCount(),
                shop.conversations(),
                shop.readAt());
    }

    @Test
    @OffFx
    void packagesAndTheNextChargeLeadToBilling() {
        robot.clickOn("See packages");
        robot.clickOn(".period-card");

        assertThat(opened).containsExactly(new Destination.Billing(), new Destination.Billing());
    }

    @Test
    @OffFx
    void readsAgainOnceWhenManyThingsChange() throws Exception {
        for (int i = 0; i < 50; i++) {
            changes.publish(new Change.ManyConversations());
        }
        changes.publish(new Change.InboxSetup());

        FxTest.waitUntil("the second read", () -> reads.get() == 2);
        assertThat(reads).hasValue(2);
    }

    @Test
    void saysWhenTheNumbersCannotBeReadAndTriesAgain() {
        source = () -> {
            throw new IOException("the disk is gone");
        };
        screen.refresh();
        assertThat(texts()).anyMatch(text -> text.contains("the disk is gone"));

        source = () -> shop;
        screen.refresh();
        assertThat(texts()).noneMatch(text -> text.contains("the disk is gone"));
    }

    private List<String> texts() {
        return screen.node().lookupAll(".label").stream().map(Node::toString).toList();
    }
}
