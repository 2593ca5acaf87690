package io.smarthub.bench.scenario;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.bench.baseline.RawFile;
import io.smarthub.bench.baseline.Sqlite;
import io.smarthub.bench.data.OpenStore;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Samples;
import io.smarthub.bench.report.Table;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.conversation.Status;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One message that a visitor sends: committed and safe on the disk, while an inbox reads its first page and its counts again after
 * each, as the window does, and the search index follows. On a copy of the data.
 */
public final class LiveMessage implements Scenario {

    private static final int MESSAGES = 1_000;
    private static final int WARM_UP = 300;
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
    private static final int LISTED = 200;
    private static final int CONVERSATIONS = 50;
    private static final int FREE_PLACE = 60_000;
    private static final double P50 = 5;
    private static final double P99 = 25;
    private static final double LAG_MILLIS = 1_000;
    private static final String TEXT = "Where is my order, please? I have waited for it since Monday, number ";

    private static final ConversationFilter SHOWN =
            ConversationFilter.ALL.with().status(Status.OPEN).tab(Tab.ACTIVE).build();

    @Override
    public String name() {
        return "live-message";
    }

    @Override
    public String about() {
        return "one message, committed and on the disk, with an inbox open; and when search finds it";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        Samples stored = new Samples();
        Samples cold = new Samples();
        Samples lag = new Samples();
        Samples sqlite = new Samples();
        Samples raw = new Samples();
        try (OpenStore store = OpenStore.open(ground.copy());
                Inbox _ = new Inbox(store);
                RawFile file = RawFile.append(ground.work().resolve("appended"))) {
            List<InboxRow> open =
                    store.conversations().after(SHOWN, null, CONVERSATIONS).rows();
            Sqlite other = ground.sqlite();
            other.commitToDisk();
            for (int i = 0; i < MESSAGES + WARM_UP; i++) {
                String text = TEXT + "live" + i;
                Intake message = message(store, open.get(i % open.size()), i, text);
                Samples counted = i < WARM_UP ? cold : stored;
                counted.time(() -> store.intake().store(List.of(message)));
                int place = FREE_PLACE + i;
                (i < WARM_UP ? new Samples() : sqlite).time(() -> other.addMessage(1, place, Instant.EPOCH, text));
                (i < WARM_UP ? new Samples() : raw).time(() -> file.add(text));
                if (i % 20 == 0) {
                    String word = "live" + i;
                    (i < WARM_UP ? new Samples() : lag).time(() -> store.awaitFound(word));
                }
                LockSupport.parkNanos(EVERY_NANOS);
            }
            other.removeMessages(1, FREE_PLACE);
        }
        Row row = Row.of(name(), "", ground.size(), stored);
        return List.of(
                row.against(Sqlite.WRITE_NAME, sqlite.p50())
                        .within(P50, P99)
                        .noting("the first %d: p50 %s, p99 %s ms"
                                .formatted(WARM_UP, Table.number(cold.p50()), Table.number(cold.p99()))),
                row.against(RawFile.APPEND_NAME, raw.p50()),
                Row.of(name(), "until search finds it", ground.size(), lag)
                        .within("≤ 1 s", lag.percentile(100) <= LAG_MILLIS));
    }

    private static Intake message(OpenStore store, InboxRow row, int number, String text) {
        ConversationDetail known = store.conversations().conversation(row.id()).orElseThrow();
        Instant at = known.summary().lastMessageAt().plusSeconds(1);
        Event event = new Event(
                "live" + number,
                at.isAfter(OpenStore.CLOCK.instant()) ? OpenStore.CLOCK.instant() : at,
                0,
                EventType.VISITOR_MESSAGE,
                text,
                Evidence.EXACT,
                null,
                null,
                null,
                List.of(),
                false);
        return new Intake.Conversation(
                new ConversationKey(row.source(), known.account(), row.externalId()), null, List.of(event), null);
    }

    /** Reads again what the window's list and tabs show, as often as something has changed. */
    private static final class Inbox implements AutoCloseable {

        private static final List<ConversationFilter> COUNTED = List.of(
                SHOWN,
                SHOWN.with().tab(Tab.NEW).build(),
                SHOWN.with().tab(Tab.MINE).build(),
                SHOWN.with().tab(Tab.SILENT).build(),
                ConversationFilter.ALL);

        private final OpenStore store;
        private final BlockingQueue<Change> changed = new ArrayBlockingQueue<>(1);
        private final Changes.Subscription subscription;
        private final Thread thread;

        Inbox(OpenStore store) {
            this.store = store;
            subscription = store.changes().subscribe(changed::offer);
            thread = Thread.ofVirtual().name("inbox").start(this::follow);
        }

        private void follow() {
            try {
                while (true) {
                    changed.take();
                    store.conversations().after(SHOWN, null, LISTED);
                    store.conversations().counts(COUNTED);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws IOException {
            subscription.close();
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
