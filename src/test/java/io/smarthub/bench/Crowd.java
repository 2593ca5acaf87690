package io.smarthub.bench;

import io.smarthub.webload.ChatVisitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Many visitors on one machine, each in its turn. */
final class Crowd {

    private static final int COMING_AT_ONCE = 64;
    private static final int PING_SECONDS = 25;

    private final URI server;
    private final String button;
    private final List<ChatVisitor> visitors = new ArrayList<>();
    private final Map<String, Long> due = new ConcurrentHashMap<>();
    final Latencies accepting = new Latencies();
    final Set<String> accepted = ConcurrentHashMap.newKeySet();
    final Queue<String> refused = new ConcurrentLinkedQueue<>();

    /** @param button what each clicks before saying anything; empty to click nothing */
    Crowd(URI server, HttpClient http, int size, String button) {
        this.server = server;
        this.button = button;
        for (int i = 0; i < size; i++) {
            visitors.add(new ChatVisitor(http, new Noting()));
        }
    }

    private final class Noting implements ChatVisitor.Ear {

        @Override
        public void accepted(String clientId) {
            accepting.add((System.nanoTime() - due.getOrDefault(clientId, 0L)) / 1_000);
            accepted.add(clientId);
        }

        @Override
        public void refused(String frame) {
            refused.add(frame);
        }
    }

    /** All come, some at a time; how long each one took. */
    Latencies come() throws InterruptedException {
        Semaphore door = new Semaphore(COMING_AT_ONCE);
        Latencies took = new Latencies();
        List<CompletableFuture<Void>> coming = new ArrayList<>();
        for (ChatVisitor visitor : visitors) {
            door.acquire();
            coming.add(come(visitor, took).whenComplete((_, _) -> door.release()));
        }
        CompletableFuture.allOf(coming.toArray(new CompletableFuture<?>[0])).join();
        return took;
    }

    /** All drop and come back, evenly within a time. */
    Latencies storm(long withinNanos) {
        visitors.forEach(ChatVisitor::drop);
        Latencies took = new Latencies();
        List<CompletableFuture<Void>> coming = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < visitors.size(); i++) {
            waitUntil(begin + withinNanos * i / visitors.size());
            coming.add(come(visitors.get(i), took));
        }
        CompletableFuture.allOf(coming.toArray(new CompletableFuture<?>[0])).join();
        return took;
    }

    private CompletableFuture<Void> come(ChatVisitor visitor, Latencies took) {
        long begin = System.nanoTime();
        return visitor.come(server).thenRun(() -> took.add((System.nanoTime() - begin) / 1_000));
    }

    /** Sends so many messages at an even rate; each counts from when it was due, not from when it could be sent. */
    void talk(int first, int count, int perSecond) {
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long at = begin + TimeUnit.SECONDS.toNanos(1) * i / perSecond;
            waitUntil(at);
            int number = first + i;
            String clientId = "load-" + number;
            due.put(clientId, at);
            ChatVisitor visitor = visitors.get(number % visitors.size());
            if (number < visitors.size() && !button.isEmpty()) {
                visitor.click(clientId, button);
            } else {
                visitor.say(clientId, "m " + Long.toString(at, 36) + " where is my order " + number + "?");
            }
            pingSome(i, perSecond);
        }
    }

    /** Each in its turn, as widgets do that were opened one after the other. */
    private void pingSome(int tick, int perSecond) {
        long ticks = (long) PING_SECONDS * perSecond;
        long until = (tick + 1L) * visitors.size() / ticks;
        for (long i = (long) tick * visitors.size() / ticks; i < until; i++) {
            visitors.get((int) (i % visitors.size())).ping();
        }
    }

    /** Waits until everything is answered, not for ever. */
    boolean isAnswered() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < until) {
            if (visitors.stream().allMatch(visitor -> visitor.waiting() == 0)) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return false;
    }

    void leave() {
        visitors.forEach(ChatVisitor::drop);
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
