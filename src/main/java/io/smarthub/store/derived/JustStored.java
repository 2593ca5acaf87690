package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Event;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * New conversations as they were stored a moment ago, for the search index, which would have to read them back otherwise. It is
 * given what is committed alone, holds no more than so many events and characters, of which the oldest go first, and nothing while nobody
 * follows.
 */
public final class JustStored {

    static final int MOST_EVENTS = 32_000;
    static final long MOST_CHARACTERS = 16_000_000;

    private final Map<Long, Told> byId = new LinkedHashMap<>();
    private int events;
    private long characters;
    private @Nullable Runnable follower;

    /**
     * A conversation, as far as it lies in other tables than its own.
     *
     * @param revision at which it was stored: with another one it has changed since
     * @param visitor name and e-mail, as far as known
     */
    public record Told(
            long id,
            long revision,
            List<Event> events,
            List<String> visitor,
            List<String> tags,
            List<String> assignees,
            ChatbotParts chatbots) {

        /** What search knows of a visitor. */
        public static List<String> visitor(@Nullable String name, @Nullable String email) {
            return Stream.of(Optional.ofNullable(name), Optional.ofNullable(email))
                    .flatMap(Optional::stream)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    /** From now on new conversations are kept; this is told that there are some. */
    public synchronized void follow(Runnable told) {
        follower = told;
    }

    /** Keeps conversations that are committed and tells who follows. */
    public void put(List<Told> stored) {
        Runnable told = keep(stored);
        if (told != null) {
            told.run();
        }
    }

    private synchronized @Nullable Runnable keep(List<Told> stored) {
        if (follower != null) {
            for (Told one : stored) {
                remove(one.id());
                byId.put(one.id(), one);
                count(one, 1);
            }
            Iterator<Told> oldest = byId.values().iterator();
            while ((events > MOST_EVENTS || characters > MOST_CHARACTERS) && oldest.hasNext()) {
                count(oldest.next(), -1);
                oldest.remove();
            }
        }
        return follower;
    }

    private void remove(long id) {
        Told known = byId.remove(id);
        if (known != null) {
            count(known, -1);
        }
    }

    private void count(Told one, int sign) {
        events += sign * one.events().size();
        characters +=
                sign * one.events().stream().mapToLong(JustStored::characters).sum();
    }

    private static long characters(Event event) {
        return event.text().length();
    }

    /** Those of these that are still as they were kept, by id; they are kept no longer. */
    public synchronized Map<Long, Told> take(Map<Long, Long> revisions) {
        Map<Long, Told> taken = new HashMap<>();
        revisions.forEach((id, revision) -> {
            Told known = byId.get(id);
            if (known != null) {
                remove(id);
                if (known.revision() == revision) {
                    taken.put(id, known);
                }
            }
        });
        return taken;
    }
}
