package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The real window, and conversations in which nobody reacted: out of the way, found, and back at once. */
@ExtendWith(FxTest.class)
class SilentInboxTest {

    private static final Instant NOW = DemoFolder.CLOCK.instant();
    private static final ConversationFilter OPEN =
            ConversationFilter.ALL.with().status(Status.OPEN).build();

    @TempDir
    private Path folder;

    private Workspace workspace;
    private JourneyWindow window;

    @BeforeEach
    @OffFx
    void open() throws Exception {
        workspace = DemoFolder.open(folder);
        workspace.account().save(account -> account.withWelcomed(true));
        store("asks", 9, EventType.VISITOR_MESSAGE, "Anybody there?");
        store("first", 5, EventType.BOT_SHOWN, "Hi! May I help you?");
        store("second", 3, EventType.BOT_SHOWN, "Are you looking for a lamp?");
        window = new JourneyWindow(workspace, Place.INBOX.destination());
    }

    @AfterEach
    @OffFx
    void close() throws Exception {
        window.close();
    }

    @Test
    @OffFx
    void whoeverReactsIsAmongTheOpenAtOnce() throws Exception {
        window.reads("Anybody there?");
        window.reads("2 conversations without a reaction");
        assertThat(window.isRead("Hi! May I help you?")).isFalse();
        window.reads("Open 1");

        store("second", 1, EventType.BUTTON_CLICK, "Yes, a red one");

        window.reads("Yes, a red one");
        window.reads("Open 2");
        window.reads("1 conversation without a reaction");
        assertThat(window.isRead("Hi! May I help you?")).isFalse();
    }

    @Test
    @OffFx
    void theyAreOneClickAwayAndOneBack() throws Exception {
        window.reads("Anybody there?");
        window.click("inbox-silent");
        window.reads("Hi! May I help you?");
        window.reads("Are you looking for a lamp?");
        window.reads("2 conversations");
        assertThat(window.isRead("Anybody there?")).isFalse();
        window.readsNoMore("Open 1");

        window.click("inbox-silent-back");
        window.reads("Anybody there?");
        assertThat(window.isRead("Hi! May I help you?")).isFalse();
    }

    @Test
    @OffFx
    void allOfThemAreResolvedAtOnce() {
        List<Long> silent =
                workspace.conversations().ids(OPEN.with().tab(Tab.SILENT).build(), Integer.MAX_VALUE);
        assertThat(silent).hasSize(2);

        workspace.writer().perform(new Action.Resolve(), silent);

        assertThat(workspace
                        .conversations()
                        .exactCounts(List.of(
                                OPEN,
                                OPEN.with().tab(Tab.ACTIVE).build(),
                                OPEN.with().tab(Tab.SILENT).build(),
                                ConversationFilter.ALL.with().triggered(true).build())))
                .containsExactly(1L, 1L, 0L, 2L);
    }

    /** From another platform: whatever comes in, the window hears of it in the same way. */
    private void store(String id, int minutesAgo, EventType type, String text) throws IOException {
        Path file = Files.writeString(
                folder.resolve("more.ndjson"),
                "{\"v\":1,\"source\":\"web\",\"account\":\"\",\"kind\":\"event\",\"conversationExternalId\":\"" + id
                        + "\",\"externalId\":\"e" + minutesAgo + "\",\"at\":\""
                        + NOW.minus(Duration.ofMinutes(minutesAgo))
                        + "\",\"type\":\"" + type + "\",\"text\":\"" + text + "\"}");
        workspace
                .imports()
                .run(new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()), Progress.NONE);
    }
}
