package io.smarthub.launch;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Follows changes as the window's inbox does: the same reads, brought together in the same way, without painting. Notes how old each
 * message is when its row is there: messages begin with {@code m} and the nanosecond they were due, to the base 36.
 */
final class FollowingInbox implements AutoCloseable {

    /** As {@code ui.inbox.InboxViewModel} and {@code ui.kit.list.PagedList} have it. */
    private static final int ROWS = 400;

    private static final int PACE_MILLIS = Integer.getInteger("inbox.pace", 100);
    private static final ConversationFilter OPEN = ConversationFilter.ALL
            .with()
            .status(Status.OPEN)
            .tab(ConversationFilter.Tab.ACTIVE)
            .build();
    private static final List<ConversationFilter> TABS = List.of(
            OPEN,
            OPEN.with().tab(ConversationFilter.Tab.NEW).build(),
            OPEN.with().tab(ConversationFilter.Tab.MINE).build(),
            OPEN.with().tab(ConversationFilter.Tab.SILENT).build(),
            OPEN);

    private final ConversationReader reader;
    private final Changes.Subscription subscription;
    private final ScheduledExecutorService window = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService counting = Executors.newSingleThreadScheduledExecutor();
    private final Map<Long, String> shown = new HashMap<>();
    private final List<Long> ages = Collections.synchronizedList(new ArrayList<>());
    private boolean due;

    FollowingInbox(ConversationReader reader, Changes changes) {
        this.reader = reader;
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.Conversations || change instanceof Change.ManyConversations) {
                window.execute(this::follow);
            }
        });
    }

    /** At once after a quiet time, then once in a while. */
    private void follow() {
        if (!due) {
            due = true;
            read();
            window.schedule(this::pause, PACE_MILLIS, TimeUnit.MILLISECONDS);
            changed = false;
        } else {
            changed = true;
        }
    }

    private boolean changed;

    private void pause() {
        due = false;
        if (changed) {
            follow();
        }
    }

    private void read() {
        List<InboxRow> rows = reader.after(OPEN, null, ROWS).rows();
        counting.execute(() -> reader.counts(TABS));
        long now = System.nanoTime();
        for (InboxRow row : rows) {
            String preview = row.preview();
            if (preview.startsWith("m ") && !preview.equals(shown.put(row.id(), preview))) {
                ages.add(now - Long.parseLong(preview.split(" ")[1], 36));
            }
        }
    }

    /** The ages of all messages shown since it was asked last, in microseconds. */
    String told() {
        synchronized (ages) {
            String told = ages.stream()
                    .map(nanos -> String.valueOf(TimeUnit.NANOSECONDS.toMicros(nanos)))
                    .collect(Collectors.joining(" "));
            ages.clear();
            return told;
        }
    }

    @Override
    public void close() {
        subscription.close();
        window.shutdownNow();
        counting.shutdownNow();
    }
}
