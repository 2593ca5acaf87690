package io.smarthub.support;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.livechat.AgentDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stands in for a running web chat, and remembers what agents did. */
public final class StandInDesk implements AgentDesk {

    private final List<Consumer<Sign>> listeners = new CopyOnWriteArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile List<VisitorHere> visitors = List.of();
    private volatile boolean online = true;
    private volatile long next;

    /** Who is on the website from now on; tells nobody. */
    public void visitors(List<VisitorHere> now) {
        visitors = List.copyOf(now);
    }

    /** The number the next conversation gets; without one the visitor has left. */
    public void nextConversation(long id) {
        next = id;
    }

    /** Tells a sign. */
    public void say(Sign sign) {
        listeners.forEach(listener -> listener.accept(sign));
    }

    /** What agents did, in words. */
    public List<String> done() {
        return new ArrayList<>(done);
    }

    /** How often the visitors were asked for. */
    public int asked() {
        return asked.get();
    }

    @Override
    public boolean online() {
        return online;
    }

    @Override
    public void goOnline(boolean to) {
        online = to;
    }

    @Override
    public List<VisitorHere> visitors() {
        asked.incrementAndGet();
        return visitors;
    }

    @Override
    public Optional<VisitorHere> visitorOf(long conversation) {
        return visitors.stream()
                .filter(visitor -> Objects.equals(visitor.conversation(), conversation))
                .findFirst();
    }

    @Override
    public void typing(long conversation, boolean on, @Nullable String agent) {
        done.add("typing " + conversation + " " + on + " " + agent);
    }

    @Override
    public void seen(long conversation) {
        done.add("seen " + conversation);
    }

    @Override
    public long write(String visitor, String agent, String text, String clientId) {
        if (next == 0) {
            throw new IllegalStateException("the visitor has left");
        }
        done.add("write " + visitor + " " + agent + " " + text);
        return next;
    }

    @Override
    public Changes.Subscription listen(Consumer<Sign> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
