package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Status;
import io.smarthub.ui.kit.list.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the list, off the FX thread. With the waiting first, it is two lists one behind the other, each walked by its key as
 * always: those who wait, and the others.
 */
record InboxPages(ConversationReader reader, ConversationFilter filter, boolean waitingFirst) {

    private static final Cursor END = new Cursor(Instant.EPOCH, 0);

    /**
     * Rows in list order.
     *
     * @param more whether there are more in the direction that was asked for
     * @param stopped whether only so many conversations were looked through, and others may fit
     * @param count how many there are in all, as far as reading these tells
     */
    record Part(List<InboxRow> rows, boolean more, boolean stopped, Count count) {}

    Part page(PageRequest<InboxRow> request) {
        InboxRow anchor = request.anchor().orElse(null);
        Cursor place = anchor == null ? null : anchor.cursor();
        return switch (request.direction()) {
            case FROM -> after(anchor, place == null ? null : including(place), request.limit());
            case AFTER -> after(anchor, place, request.limit());
            case BEFORE ->
                anchor == null ? new Part(List.of(), false, false, Count.unknown()) : before(anchor, request.limit());
        };
    }

    /** Those whose last message is of that instant or before it, newest first. */
    Part from(Instant at, int limit) {
        return forwards(reader.after(divided() ? others() : filter, new Cursor(at, Long.MAX_VALUE), limit));
    }

    /** The last of the list. */
    Part last(int limit) {
        ConversationFilter asked = divided() ? others() : filter;
        Part last = backwards(reader.before(asked, END, limit));
        return divided() && last.rows().isEmpty() ? backwards(reader.before(waiting(), END, limit)) : last;
    }

    /** Whether those who wait stand in front, in a list of their own. */
    boolean divided() {
        return waitingFirst
                && filter.waiting() == null
                && filter.status() != Status.RESOLVED
                && filter.tab() != ConversationFilter.Tab.SILENT;
    }

    private Part after(@Nullable InboxRow anchor, @Nullable Cursor place, int limit) {
        if (!divided()) {
            return forwards(reader.after(filter, place, limit));
        }
        if (anchor != null && anchor.waitingSince() == null) {
            return forwards(reader.after(others(), place, limit));
        }
        InboxPage first = reader.after(waiting(), place, limit);
        if (first.next() != null || first.rows().size() >= limit) {
            return new Part(
                    first.rows(), true, first.stopped() != null, first.count().plus(Count.unknown()));
        }
        InboxPage second = reader.after(others(), null, limit - first.rows().size());
        return new Part(
                joined(first.rows(), second.rows()),
                second.next() != null,
                first.stopped() != null || second.stopped() != null,
                first.count().plus(second.count()));
    }

    private Part before(InboxRow anchor, int limit) {
        if (!divided()) {
            return backwards(reader.before(filter, anchor.cursor(), limit));
        }
        if (anchor.waitingSince() != null) {
            return backwards(reader.before(waiting(), anchor.cursor(), limit));
        }
        InboxPage second = reader.before(others(), anchor.cursor(), limit);
        if (second.previous() != null || second.rows().size() >= limit) {
            return new Part(second.rows(), true, second.stopped() != null, second.count());
        }
        InboxPage first = reader.before(waiting(), END, limit - second.rows().size());
        return new Part(
                joined(first.rows(), second.rows()),
                first.previous() != null,
                first.stopped() != null || second.stopped() != null,
                first.count().plus(second.count()));
    }

    /** Only open conversations wait, and none of the silent ones: saying so again would need a second index. */
    private ConversationFilter waiting() {
        boolean open = filter.status() == Status.OPEN && filter.tab() == ConversationFilter.Tab.ACTIVE;
        return open
                ? filter.with()
                        .waiting(true)
                        .status(null)
                        .tab(ConversationFilter.Tab.ALL)
                        .build()
                : filter.with().waiting(true).build();
    }

    private ConversationFilter others() {
        return filter.with().waiting(false).build();
    }

    private static Part forwards(InboxPage page) {
        return part(page, page.next() != null);
    }

    private static Part backwards(InboxPage page) {
        return part(page, page.previous() != null);
    }

    private static Part part(InboxPage page, boolean more) {
        return new Part(page.rows(), more, page.stopped() != null, page.count());
    }

    private static List<InboxRow> joined(List<InboxRow> first, List<InboxRow> second) {
        List<InboxRow> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The place just before a row, so that the rows behind it begin with that row. */
    private static Cursor including(Cursor cursor) {
        return new Cursor(cursor.lastMessageAt(), cursor.id() + 1);
    }
}
