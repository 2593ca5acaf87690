package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.support.FxTest;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.RunningTasks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A whole match of a real database, changed in several steps and taken back. */
@ExtendWith(FxTest.class)
class BulkWorkOnDatabaseTest {

    private static final int CONVERSATIONS = 2300;
    private static final ConversationFilter OPEN =
            ConversationFilter.ALL.with().status(Status.OPEN).build();

    @TempDir
    Path folder;

    @Test
    void everyConversationIsAsItWasBefore() {
        List<Throwable> failures = new ArrayList<>();
        try (Inbox inbox = Inbox.open(folder)) {
            inbox.db.store(IntStream.range(0, CONVERSATIONS)
                    .mapToObj(at -> TestDb.conversation("c" + at, null, List.of(message(at))))
                    .toArray(Intake[]::new));
            BulkWork work = new BulkWork(
                    inbox.writer,
                    new RunningTasks(),
                    new Tasks(Runnable::run, Runnable::run, failures::add),
                    Texts.of("inbox", Locale.ENGLISH));
            List<InboxRow> before = rows(inbox);
            List<BulkWork.Result> results = new ArrayList<>();
            for (Action action : List.of(new Action.Tag("late"), new Action.Assign("Eva"), new Action.Resolve())) {
                work.perform(action, inbox.reader.ids(OPEN, Integer.MAX_VALUE), results::add);
                assertThat(results.getLast().changed()).as("%s", action).isEqualTo(CONVERSATIONS);
                assertThat(results.getLast().parts()).hasSize(3);
            }
            assertThat(inbox.reader.exactCount(OPEN)).isZero();

            results.reversed().forEach(result -> work.undo(result, rest -> failures.add(new AssertionError(rest))));

            assertThat(rows(inbox)).isEqualTo(before);
            assertThat(inbox.db.mismatches()).isEmpty();
            assertThat(failures).isEmpty();
        }
    }

    private static List<InboxRow> rows(Inbox inbox) {
        return inbox.reader
                .after(ConversationFilter.ALL, null, CONVERSATIONS + 1)
                .rows();
    }

    private static Event message(int at) {
        return Event.of(
                "e", Instant.parse("2026-03-01T00:00:00Z").plusSeconds(at * 60L), EventType.VISITOR_MESSAGE, "text");
    }
}
