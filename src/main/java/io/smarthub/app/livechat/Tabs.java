package io.smarthub.app.livechat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The open tabs of a visitor. */
final class Tabs {

    private final List<LiveTab> tabs = new CopyOnWriteArrayList<>();
    private final AtomicInteger coming = new AtomicInteger();
    private volatile @Nullable Instant left;

    /** One is about to enter. */
    void expect() {
        coming.incrementAndGet();
    }

    /** The expected one has entered, or was not let in. */
    void came() {
        coming.decrementAndGet();
    }

    void add(LiveTab tab) {
        left = null;
        tabs.add(tab);
    }

    /** Whether it was the last one. */
    boolean remove(LiveTab tab, Instant now) {
        boolean last = tabs.remove(tab) && tabs.isEmpty();
        if (last) {
            left = now;
        }
        return last;
    }

    /** One that was expected could not be let in: nobody would ever close it. */
    void turnAway(LiveTab tab, Instant now) {
        tabs.remove(tab);
        if (tabs.isEmpty() && left == null) {
            left = now;
        }
    }

    void tell(Outgoing frame) {
        tabs.forEach(tab -> tab.send(frame));
    }

    boolean has(LiveTab tab) {
        return tabs.contains(tab);
    }

    boolean anyOpen() {
        return tabs.stream().anyMatch(LiveTab::isOpen);
    }

    Optional<LiveTab> first() {
        return tabs.stream().findFirst();
    }

    int count() {
        return tabs.size();
    }

    /** Whether there is none, nor any to come, and the last one went before this instant. */
    boolean goneSince(Instant instant) {
        Instant gone = left;
        return coming.get() == 0 && gone != null && gone.isBefore(instant);
    }
}
