package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A new owner's first day, by mouse and keyboard on a real data folder. */
@ExtendWith(FxTest.class)
class FirstDayJourneyTest {

    private static final String RECORD = """
            {"source":"other","source_id":"7","started_at":"2026-11-20T09:00:00Z","messages":[\
            {"author":"visitor","text":"Is the shop open today?","at":"2026-11-20T09:00:00Z"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    @OffFx
    void choosesAPlanAndLooksAroundInTheDemoData() throws Exception {
        try (JourneyWindow window = new JourneyWindow(folder.resolve("data"), new Destination.Welcome())) {
            window.click("plan-STANDARD").click("welcome-continue").click("welcome-demo");

            window.reads("Waiting now");
            FxTest.waitUntil("the demo's conversations", () -> count(window) > 1_800);
            assertThat(window.workspace().account().account().welcomed()).isTrue();
            assertThat(window.workspace().billing().view().books().plan().code().name())
                    .isEqualTo("STANDARD");
        }
    }

    @Test
    @OffFx
    void importsAFileAfterItsDryRun() throws Exception {
        Path file = Files.writeString(folder.resolve("chat.ndjson"), RECORD + "broken\n");
        try (JourneyWindow window = new JourneyWindow(folder.resolve("data"), new Destination.Sources())) {
            window.chooses(file);
            window.click("import-files");
            window.reads("This is what would happen");
            assertThat(count(window)).isZero();

            window.clickWords("Back").click("import-files");
            window.reads("This is what would happen");
            assertThat(count(window)).as("going back imports nothing").isZero();

            window.click("import-now");
            window.reads("Imported in part");
            assertThat(count(window)).isEqualTo(1);
            assertThat(window.workspace().importReports().latest(5)).hasSize(1);
        }
    }

    @Test
    @OffFx
    void cannotWriteToSupportOnTheFreePlan() throws Exception {
        try (JourneyWindow window = new JourneyWindow(folder.resolve("data"), new Destination.Preferences())) {
            window.reads("FREE has no support. Choose STANDARD or PRO in Billing to get it.");

            window.fire("contact-support");

            assertThat(window.workspace().billing().view().books().plan().support())
                    .isFalse();
            assertThat(window.isRead("Message to support")).isFalse();
        }
    }

    private static long count(JourneyWindow window) {
        return window.workspace().conversations().exactCount(ConversationFilter.ALL);
    }
}
