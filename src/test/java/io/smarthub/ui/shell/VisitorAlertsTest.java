package io.smarthub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.platform.Notifier;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.support.FxTest;
import io.smarthub.support.PreferencesInMemory;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who is told of what a visitor writes, on a real database. */
@ExtendWith(FxTest.class)
class VisitorAlertsTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<Runnable> clicks = new ArrayList<>();
    private final List<Destination> opened = new ArrayList<>();
    private final PreferencesInMemory preferences = new PreferencesInMemory();
    private Instant now = TestDb.CLOCK.instant();
    private boolean lookedAt;
    private boolean available = true;
    private int number;
    private Inbox inbox;
    private VisitorAlerts alerts;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
        Notifier notifier = new Notifier() {
            @Override
            public boolean isAvailable() {
                return available;
            }

            @Override
            public void show(String title, String text, Runnable clicked) {
                if (available) {
                    told.add(title + ": " + text);
                    clicks.add(clicked);
                }
            }
        };
        InstantSource source = () -> now;
        Clock clock = source.withZone(TestDb.ZONE);
        alerts = new VisitorAlerts(
                inbox.reader,
                inbox.db.changes(),
                preferences,
                new VisitorAlerts.Ways(notifier, () -> told.add("sound"), () -> lookedAt, () -> told.add("raised")),
                Texts.of("shell", Locale.ENGLISH),
                toast -> told.add("toast " + toast.text()),
                opened::add,
                new Tasks(Runnable::run, Runnable::run, failure -> {
                    throw new AssertionError(failure);
                }),
                clock);
    }

    @AfterEach
    void close() {
        alerts.close();
        inbox.close();
    }

    @Test
    @FxTest.OffFx
    void aVisitorsMessageIsToldAndAClickOpensIt() throws Exception {
        says("web", EventType.VISITOR_MESSAGE, "Are you there?");

        assertThat(told).containsExactly("A visitor is writing to you: Are you there?", "sound");
        FxTest.onFx(clicks.getFirst()::run);
        assertThat(opened)
                .containsExactly(new Destination.Conversation(
                        inbox.reader.find("web", "c").orElseThrow()));
        assertThat(told).endsWith("raised");
    }

    @Test
    @FxTest.OffFx
    void notMoreThanOnceInAFewSeconds() throws Exception {
        says("web", EventType.VISITOR_MESSAGE, "One");
        says("web", EventType.VISITOR_MESSAGE, "Two");
        assertThat(clicks).hasSize(1);

        now = now.plus(Duration.ofSeconds(6));
        says("web", EventType.VISITOR_MESSAGE, "Three");
        assertThat(clicks).hasSize(2);
    }

    @Test
    @FxTest.OffFx
    void neitherWhatAgentsSayNorCopiesNorOldWords() throws Exception {
        says("web", EventType.AGENT_MESSAGE, "Hello");
        says("smartsupp", EventType.VISITOR_MESSAGE, "Hello");
        now = now.plus(Duration.ofHours(2));
        inbox.db.store(new Intake.Conversation(
                new ConversationKey("web", "", "old"),
                null,
                List.of(Event.of("1", now.minus(Duration.ofHours(1)), EventType.VISITOR_MESSAGE, "old")),
                null));
        assertThat(told).isEmpty();
    }

    @Test
    @FxTest.OffFx
    void nothingWhileTheWindowIsLookedAtOrTheOwnerDoesNotWantIt() throws Exception {
        lookedAt = true;
        says("web", EventType.VISITOR_MESSAGE, "One");
        lookedAt = false;
        preferences.update(all -> all.withDesk(all.desk().withAlerts(false)));
        says("web", EventType.VISITOR_MESSAGE, "Two");
        assertThat(told).isEmpty();

        preferences.update(all -> all.withDesk(all.desk().withAlerts(true).withSound(false)));
        says("web", EventType.HANDOFF_CLICK, "Connect with agent");
        assertThat(told).containsExactly("A visitor is writing to you: Connect with agent");
    }

    @Test
    @FxTest.OffFx
    void withoutANotificationServiceTheWindowSaysIt() throws Exception {
        available = false;
        says("web", EventType.VISITOR_MESSAGE, "One");

        assertThat(told).containsExactly("toast A visitor is writing to you", "sound");
    }

    @Test
    @FxTest.OffFx
    void whatIsGivenToAnAgentAtOnceIsToldAllTheSame() throws Exception {
        for (EventType type : List.of(EventType.VISITOR_MESSAGE, EventType.HANDOFF_CLICK)) {
            inbox.db.store(new Intake.Conversation(
                    new ConversationKey("web", "", type.name()),
                    null,
                    List.of(
                            Event.of("1", now, type, "Is anybody there?"),
                            Event.of("given:1", now.plusMillis(1), EventType.ASSIGNED, "Eva")),
                    null));
            FxTest.onFx(() -> {});

            assertThat(told).containsExactly("A visitor is writing to you: Is anybody there?", "sound");
            told.clear();
        }
    }

    private void says(String source, EventType type, String text) throws Exception {
        inbox.db.store(new Intake.Conversation(
                new ConversationKey(source, "", "c"),
                null,
                List.of(Event.of("e" + number++, now.plusMillis(number), type, text)),
                null));
        // what changed is told on the writer's thread, and looked at on this one
        FxTest.onFx(() -> {});
    }
}
