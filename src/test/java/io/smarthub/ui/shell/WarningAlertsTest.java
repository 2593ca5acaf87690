package io.smarthub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Change;
import io.smarthub.app.quota.LedgerReader;
import io.smarthub.app.warnings.Warnings;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.platform.Notifier;
import io.smarthub.store.quota.H2GivenWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.support.PreferencesInMemory;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is told of limits, on a real database at noon of 22 November 2026. */
@ExtendWith(FxTest.class)
class WarningAlertsTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<Runnable> clicks = new ArrayList<>();
    private final List<Destination> opened = new ArrayList<>();
    private final PreferencesInMemory preferences = new PreferencesInMemory();
    private int used;
    private TestDb db;
    private WarningAlerts alerts;

    @BeforeEach
    void open() {
        db = TestDb.open(folder);
        db.billing().perform(new Action.ChoosePlan(PlanCode.STANDARD), "");
        alerts = alerts();
    }

    @AfterEach
    void close() {
        alerts.close();
        db.close();
    }

    private WarningAlerts alerts() {
        Notifier notifier = new Notifier() {
            @Override
            public boolean isAvailable() {
                return true;
            }

            @Override
            public void show(String title, String text, Runnable clicked) {
                told.add(title + " | " + text);
                clicks.add(clicked);
            }
        };
        return new WarningAlerts(
                new Warnings(
                        new Used(),
                        db.billing(),
                        db.accounts(),
                        new H2GivenWarnings(db.database(), TestDb.CLOCK),
                        TestDb.CLOCK),
                db.changes(),
                preferences,
                notifier,
                () -> told.add("raised"),
                Texts.of("shell", Locale.UK),
                new Formats(Locale.UK, TestDb.ZONE, TestDb.CLOCK),
                toast -> told.add(toast.tone() + " " + toast.text()),
                opened::add,
                new Tasks(Runnable::run, Runnable::run, failure -> {
                    throw new AssertionError(failure);
                }));
    }

    @Test
    void aLevelIsToldInTheWindowAndOnTheDesktopAndAClickOpensBilling() {
        used = 80;
        alerts.look();

        assertThat(told)
                .containsExactly(
                        "WARNING 80 % of this month’s chatbot conversations are used. 20 of 100 are left until 1 Dec.",
                        "80 % of this month’s chatbot conversations are used. | 20 of 100 are left until 1 Dec.");
        clicks.getFirst().run();
        assertThat(opened).containsExactly(new Destination.Billing());
        assertThat(told).endsWith("raised");
    }

    @Test
    void nothingIsToldTwiceAlsoByAnotherWindow() {
        used = 100;
        alerts.look();
        assertThat(told)
                .first()
                .isEqualTo("DANGER All 100 chatbot conversations of this month are used."
                        + " Live chat goes on, the chatbot pauses until 1 Dec.");
        told.clear();
        alerts.look();
        alerts.close();
        alerts = alerts();
        alerts.look();

        assertThat(told).isEmpty();
    }

    @Test
    void aChangedConversationIsLookedAt() {
        used = 95;
        db.changes().publish(new Change.ManyConversations());

        assertThat(told).hasSize(2).first().asString().startsWith("WARNING 95 %");
    }

    @Test
    void whoWantsNoNotificationsIsToldInTheWindowAlone() {
        preferences.update(all -> all.withDesk(all.desk().withAlerts(false)));
        used = 80;
        alerts.look();

        assertThat(told).hasSize(1).first().asString().startsWith("WARNING 80 %");
    }

    private final class Used implements LedgerReader {

        @Override
        public int used(QuotaMonth month) {
            return used;
        }

        @Override
        public SortedMap<LocalDate, Integer> unitsByDay(LocalDate from, LocalDate until) {
            return new TreeMap<>();
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.empty();
        }
    }
}
