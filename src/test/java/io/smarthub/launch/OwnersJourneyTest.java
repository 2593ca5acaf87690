package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.domain.billing.PackageState;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Preset;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the owner of the demo shop does in every screen, by mouse and keyboard on a real data folder. */
@ExtendWith(FxTest.class)
class OwnersJourneyTest {

    @TempDir
    private Path folder;

    private JourneyWindow window;

    @BeforeEach
    @OffFx
    void open() throws Exception {
        window = new JourneyWindow(DemoFolder.copy(folder.resolve("data")), new Destination.Home());
        window.reads("Waiting now");
    }

    @AfterEach
    @OffFx
    void close() {
        window.close();
    }

    @Test
    @OffFx
    void resolvesAConversationAndTakesItBack() throws Exception {
        InboxRow row = window.workspace()
                .conversations()
                .after(ConversationFilter.ALL.with().waiting(true).build(), null, 1)
                .rows()
                .getFirst();
        window.click("rail-inbox");
        window.reads(row.visitor());
        window.robot().clickOn(row.visitor());
        window.click("conversation-resolve");
        FxTest.waitUntil("resolved in the store", () -> status(row) == Status.RESOLVED);

        window.clickWords("Undo");
        FxTest.waitUntil("open in the store", () -> status(row) == Status.OPEN);
    }

    @Test
    @OffFx
    void resolvesSeveralAtOnceAndTakesItBack() throws Exception {
        long open = openOnes();
        window.click("rail-inbox");
        List<InboxRow> first = window.workspace()
                .conversations()
                .after(
                        ConversationFilter.ALL
                                .with()
                                .status(Status.OPEN)
                                .tab(ConversationFilter.Tab.ACTIVE)
                                .build(),
                        null,
                        3)
                .rows();
        window.reads(first.getLast().visitor());

        window.robot().clickOn(first.getFirst().visitor());
        window.robot().press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        window.reads("3 selected");
        window.clickWords("Resolve");
        FxTest.waitUntil("three resolved in the store", () -> openOnes() == open - 3);

        window.clickWords("Undo");
        FxTest.waitUntil("all open in the store", () -> openOnes() == open);
    }

    @Test
    @OffFx
    void aNumberOfTheStatisticsOpensExactlyItsConversations() throws Exception {
        window.click("rail-statistics");
        window.reads("Resolved and escalated");
        StatisticsService statistics = window.workspace().statistics();
        long resolved = Metric.RESOLVED.of(
                statistics.summary(statistics.range(Preset.LAST_30_DAYS)).figures());

        window.robot().clickOn("Resolved");

        window.reads(resolved + " conversations");
    }

    @Test
    @OffFx
    void turnsAPackageOnAfterSeeingItsChargeThenOffAndOnAgain() throws Exception {
        window.click("rail-billing").click("package-CONV-200");
        window.reads("Turn on +200 chatbot conversations?");
        assertThat(state("CONV-200")).as("before it is confirmed").isEqualTo(PackageState.OFF);
        window.robot().clickOn(".dialog-buttons .primary");
        FxTest.waitUntil("renewing in the store", () -> state("CONV-200") == PackageState.RENEWING);

        window.reads("Renews on");
        window.click("package-CONV-200");
        FxTest.waitUntil("ending in the store", () -> state("CONV-200") == PackageState.ENDING);
        window.clickWords("Undo");
        FxTest.waitUntil("renewing again", () -> state("CONV-200") == PackageState.RENEWING);
    }

    @Test
    @OffFx
    void settingsHoldAtOnceAndAreAskedWhereTheyMoveNumbers() throws Exception {
        window.click("rail-preferences").clickWords("Dark");
        FxTest.waitUntil(
                "the theme",
                () -> window.workspace().preferences().preferences().theme() == Preferences.ThemeChoice.DARK);
        window.clickWords("Deutsch");
        FxTest.waitUntil(
                "the language",
                () -> window.workspace().preferences().preferences().language() == Preferences.Language.DE);

        window.click("literal").clickWords("Read anew");

        window.reads("Outcomes are read literally");
        assertThat(window.workspace().account().account().outcomeReading()).isEqualTo(OutcomeReading.SMARTSUPP_LITERAL);
    }

    @Test
    @OffFx
    void writesToSupportOnAPaidPlan() throws Exception {
        window.click("rail-preferences").click("contact-support").click("support-words");
        window.robot().write("The chatbot stops.");
        window.clickWords("Open in mail program");

        FxTest.waitUntil("the mail", () -> !window.opened().isEmpty());
        assertThat(window.opened().getFirst().toString()).contains("The%20chatbot%20stops.");
    }

    @Test
    @OffFx
    void theCommandPaletteSearchesWithoutTheMouse() throws Exception {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        window.reads("Search and commands");
        window.robot().write("teapot").type(KeyCode.ENTER);

        long found = window.workspace()
                .conversations()
                .exactCount(ConversationFilter.ALL.with().search("teapot").build());
        window.reads(found + " conversation");
    }

    private long openOnes() {
        return window.workspace()
                .conversations()
                .exactCount(ConversationFilter.ALL
                        .with()
                        .status(Status.OPEN)
                        .tab(ConversationFilter.Tab.ACTIVE)
                        .build());
    }

    private Status status(InboxRow row) {
        return window.workspace()
                .conversations()
                .conversation(row.id())
                .orElseThrow()
                .row()
                .status();
    }

    private PackageState state(String code) {
        return window.workspace()
                .billing()
                .view()
                .books()
                .packageOf(code)
                .orElseThrow()
                .state();
    }
}
