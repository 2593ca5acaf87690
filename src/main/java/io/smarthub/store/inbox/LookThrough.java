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

/** Finds words, chatbots and buttons without an index, by reading conversations, newest first, so many at a time. */
final class LookThrough {

    /** For a page of the screen: about two seconds of reading. */
    static final int MOST = 20_000;

    private static final int STEP = 200;
    private static final Comparator<Indexed> NEWEST_FIRST = Comparator.comparing(Indexed::lastMessageAt)
            .thenComparingLong(Indexed::id)
            .reversed();

    private final Sql sql;
    private final ConversationFeed feed;
    private final Predicate<Indexed> wanted;
    private final int most;

    /** @param most how many conversations are read at one go, rounded up to the step */
    LookThrough(Sql sql, ConversationFeed feed, Predicate<Indexed> wanted, int most) {
        this.sql = sql;
        this.feed = feed;
        this.wanted = wanted;
        this.most = most;
    }

    /**
     * What one go finds.
     *
     * @param ids of those that fit, in the order in which they were read
     * @param reached where the next go begins; null when everything was read
     */
    record Found(List<Long> ids, @Nullable Cursor reached) {}

    /**
     * The ids of those that fit among the next conversations.
     *
     * @param next the next conversations' ids in list order, of at most {@code STEP}, from a place on
     */
    Found find(@Nullable Cursor from, boolean forwards, int limit, Function<@Nullable Cursor, List<Long>> next) {
        List<Long> found = new ArrayList<>();
        Cursor place = from;
        for (int read = 0; read < most && found.size() < limit; read += STEP) {
            List<Long> ids = next.apply(place);
            List<Indexed> some = feed.of(sql, ids).stream().sorted(NEWEST_FIRST).toList();
            List<Indexed> inOrder = forwards ? some : some.reversed();
            inOrder.stream()
                    .filter(wanted)
                    .limit(limit - (long) found.size())
                    .forEach(conversation -> found.add(conversation.id()));
            if (ids.size() < STEP || some.isEmpty()) {
                return new Found(found, null);
            }
            place = cursor(inOrder.getLast());
        }
        return new Found(found, place);
    }

    static int step() {
        return STEP;
    }

    private static Cursor cursor(Indexed conversation) {
        return new Cursor(conversation.lastMessageAt(), conversation.id());
    }
}
