package io.smarthub.store.inbox;

import io.smarthub.app.inbox.Cursor;
import io.smarthub.store.Sql;
import io.smarthub.store.search.Indexed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds words, chatbots and buttons without an index, by reading conversations, newest first, at most so many. */
final class LookThrough {

    /** About two seconds of reading. */
    static final int MOST = 20_000;

    private static final int STEP = 200;
    private static final Comparator<Indexed> NEWEST_FIRST = Comparator.comparing(Indexed::lastMessageAt)
            .thenComparingLong(Indexed::id)
            .reversed();

    private final Sql sql;
    private final ConversationFeed feed;
    private final Predicate<Indexed> wanted;

    LookThrough(Sql sql, ConversationFeed feed, Predicate<Indexed> wanted) {
        this.sql = sql;
        this.feed = feed;
        this.wanted = wanted;
    }

    /**
     * The ids of those that fit, in the order in which they are read.
     *
     * @param next the next conversations' ids in list order, of at most {@code STEP}, from a place on
     */
    List<Long> find(@Nullable Cursor from, boolean forwards, int limit, Function<@Nullable Cursor, List<Long>> next) {
        List<Long> found = new ArrayList<>();
        Cursor place = from;
        for (int read = 0; read < MOST && found.size() < limit; read += STEP) {
            List<Indexed> some = feed.of(sql, next.apply(place)).stream()
                    .sorted(NEWEST_FIRST)
                    .toList();
            if (some.isEmpty()) {
                break;
            }
            List<Indexed> inOrder = forwards ? some : some.reversed();
            inOrder.stream()
                    .filter(wanted)
                    .limit(limit - (long) found.size())
                    .forEach(conversation -> found.add(conversation.id()));
            place = cursor(inOrder.getLast());
        }
        return found;
    }

    static int step() {
        return STEP;
    }

    private static Cursor cursor(Indexed conversation) {
        return new Cursor(conversation.lastMessageAt(), conversation.id());
    }
}
