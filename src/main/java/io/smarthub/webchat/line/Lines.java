package io.smarthub.webchat.line;

import io.smarthub.app.livechat.VisitorDoor;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.guard.PerAddress;
import io.smarthub.webchat.guard.RemoteAddress;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Every open line. Direct connections of this machine are not counted as one address's: there a web server may pass all on. */
public final class Lines {

    private static final int ID_BYTES = 18;

    private final VisitorDoor door;
    private final Limits limits;
    private final LongSupplier nanoTime;
    private final PerAddress newcomers;
    private final PerAddress messages;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, ChatLine> open = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> ofAddress = new HashMap<>();
    private boolean closing;

    public Lines(VisitorDoor door, Limits limits, LongSupplier nanoTime) {
        this.door = door;
        this.limits = limits;
        this.nanoTime = nanoTime;
        newcomers = new PerAddress(limits.newLines(), nanoTime);
        messages = new PerAddress(limits.messagesOfAddress(), nanoTime);
    }

    /** Whether one more may come from an address: 0, or the whole seconds to wait. */
    public int secondsToWait(InetAddress from) {
        InetAddress household = RemoteAddress.household(from);
        if (isFull(household)) {
            return Math.max(1, (int) limits.request().toSeconds());
        }
        return from.isLoopbackAddress() ? 0 : newcomers.secondsToWait(household);
    }

    /** Opens a line; empty when there are too many, or the server closes. */
    public synchronized Optional<ChatLine> open(InetAddress from) {
        InetAddress household = RemoteAddress.household(from);
        if (closing || isFull(household)) {
            return Optional.empty();
        }
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        ChatLine line = new ChatLine(
                Base64.getUrlEncoder().withoutPadding().encodeToString(id),
                household,
                door,
                limits,
                messages,
                nanoTime,
                this::tidy);
        open.put(line.id(), line);
        ofAddress.merge(household, 1, Integer::sum);
        line.start();
        return Optional.of(line);
    }

    /** The line a browser names. */
    public Optional<ChatLine> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /** How many there are. */
    public int count() {
        return open.size();
    }

    /** Forgets a line whose last frame was taken. */
    public void tidy(ChatLine line) {
        if (line.ending().isPresent() && line.outbox().isOver()) {
            forget(line);
        }
    }

    /** Ends what is quiet, and forgets what nobody fetches any more; to be called every second or so. */
    public void look() {
        for (ChatLine line : List.copyOf(open.values())) {
            if (line.ending().isEmpty()) {
                line.endIfQuiet();
            } else if (line.isForgotten()) {
                forget(line);
            }
        }
        newcomers.forget();
        messages.forget();
    }

    /** Lets nobody in any more, says goodbye on every line, and waits until it was heard, within the limit. */
    public void close() {
        synchronized (this) {
            closing = true;
        }
        open.values().forEach(line -> line.end(Ending.CLOSING));
        long begin = System.nanoTime();
        synchronized (this) {
            try {
                long left = limits.goodbye().toMillis();
                while (!open.isEmpty() && left > 0) {
                    wait(left);
                    left = limits.goodbye()
                            .minusNanos(System.nanoTime() - begin)
                            .toMillis();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized boolean isFull(InetAddress household) {
        return open.size() >= limits.lines()
                || (!household.isLoopbackAddress() && ofAddress.getOrDefault(household, 0) >= limits.linesOfAddress());
    }

    private synchronized void forget(ChatLine line) {
        if (open.remove(line.id()) != null) {
            ofAddress.computeIfPresent(line.from(), (_, count) -> count > 1 ? count - 1 : null);
            notifyAll();
        }
    }
}
