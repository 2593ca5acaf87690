package io.smarthub.webchat.line;

import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.livechat.Outgoing;
import io.smarthub.app.livechat.VisitorDoor;
import io.smarthub.webchat.frames.FrameReader;
import io.smarthub.webchat.frames.FrameWriter;
import io.smarthub.webchat.frames.Reading;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.guard.PerAddress;
import io.smarthub.webchat.guard.TokenBucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to one browser tab, the same over WebSocket, events and polling. Whatever carries it hands texts in and takes frames
 * out; a virtual thread of its own gives the frames to the door, one after the other.
 */
public final class ChatLine implements VisitorDoor.Line {

    private static final Logger LOG = LoggerFactory.getLogger(ChatLine.class);
    private static final int RETRY_SECONDS = 5;

    private final String id;
    private final InetAddress from;
    private final VisitorDoor door;
    private final Limits limits;
    private final LongSupplier nanoTime;
    private final FrameReader reader = new FrameReader();
    private final FrameWriter writer = new FrameWriter();
    private final TokenBucket messages;
    private final TokenBucket frames;
    private final TokenBucket identifies;
    private final PerAddress ofAddress;
    private final Outbox outbox;
    private final BlockingQueue<Optional<Incoming>> inbox = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private final Consumer<ChatLine> onClosed;
    private VisitorDoor.@Nullable Tab tab;
    private final long opened;
    private boolean greeted;
    private volatile long heard;

    ChatLine(
            String id,
            InetAddress from,
            VisitorDoor door,
            Limits limits,
            PerAddress ofAddress,
            LongSupplier nanoTime,
            Consumer<ChatLine> onClosed) {
        this.id = id;
        this.from = from;
        this.door = door;
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.onClosed = onClosed;
        messages = new TokenBucket(limits.messages(), nanoTime);
        frames = new TokenBucket(limits.frames(), nanoTime);
        identifies = new TokenBucket(limits.identifies(), nanoTime);
        this.ofAddress = ofAddress;
        outbox = new Outbox(limits.waitingOut());
        opened = nanoTime.getAsLong();
        heard = opened;
    }

    void start() {
        Thread.ofVirtual().name("webchat-line").start(this::work);
    }

    /** What a browser names it by; cannot be guessed. */
    public String id() {
        return id;
    }

    InetAddress from() {
        return from;
    }

    /** What waits to be sent. */
    public Outbox outbox() {
        return outbox;
    }

    /** Why it ended; empty while it is open. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending.get());
    }

    /** The browser is there. */
    public void heard() {
        heard = nanoTime.getAsLong();
    }

    /** Takes a text of the browser in and returns at once; answers why the line has ended, if it has. */
    public synchronized Optional<Ending> take(String text) {
        heard();
        if (ending.get() != null) {
            return ending();
        }
        if (frames.secondsToWait() > 0) {
            end(Ending.TOO_MANY);
        } else {
            switch (reader.read(text)) {
                case Reading.Frame(Incoming frame) -> take(frame);
                case Reading.Ping _ -> put(writer.pong());
                case Reading.Refused(Outgoing.Refused answer) -> send(answer);
                case Reading.Unknown _ -> {}
                case Reading.Malformed _ -> end(Ending.BAD_FRAME);
            }
        }
        return ending();
    }

    private void take(Incoming frame) {
        if (!greeted && !(frame instanceof Incoming.Hello)) {
            end(Ending.NO_HELLO);
            return;
        }
        if (greeted && frame instanceof Incoming.Hello) {
            return;
        }
        greeted = true;
        Optional<String> clientId = frame.storedAs();
        int wait = clientId.isEmpty() ? 0 : secondsToWait();
        if (frame instanceof Incoming.Identify && identifies.secondsToWait() > 0) {
            return;
        }
        if (wait > 0) {
            send(new Outgoing.Refused(clientId.orElseThrow(), Outgoing.Why.TOO_MANY, wait));
        } else if (inbox.size() >= limits.waitingIn()) {
            end(Ending.BUSY);
        } else {
            inbox.add(Optional.of(frame));
        }
    }

    /** For the next thing that is stored: of this line, and of everybody at its address. */
    private int secondsToWait() {
        int wait = messages.secondsToWait();
        return wait > 0 || from.isLoopbackAddress() ? wait : ofAddress.secondsToWait(from);
    }

    @Override
    public void send(Outgoing frame) {
        put(writer.write(frame));
        if (frame instanceof Outgoing.Bye) {
            end(Ending.SAID_BYE);
        }
    }

    private void put(String frame) {
        if (!outbox.offer(frame)) {
            end(Ending.TOO_SLOW);
        }
    }

    /** Ends it: what the browser sent before is still given to the door. */
    public void end(Ending why) {
        if (ending.compareAndSet(null, why)) {
            if (why != Ending.CLOSING) {
                outbox.finish(why.heard());
            }
            inbox.add(Optional.empty());
        }
    }

    /** Nobody is at the other end any more. */
    public void gone() {
        end(Ending.GONE);
        outbox.finish(false);
    }

    /** Ends it when nothing was heard of the browser for long. */
    void endIfQuiet() {
        Duration silence = Duration.ofNanos(nanoTime.getAsLong() - heard);
        if (silence.compareTo(limits.quiet()) > 0) {
            end(Ending.QUIET);
        } else if (!hasGreeted()
                && nanoTime.getAsLong() - opened > limits.request().toNanos()) {
            end(Ending.NO_HELLO);
        }
    }

    /** Whether it ended and nobody fetches its last frames. */
    boolean isForgotten() {
        return Duration.ofNanos(nanoTime.getAsLong() - heard).compareTo(limits.quiet()) > 0;
    }

    private synchronized boolean hasGreeted() {
        return greeted;
    }

    private void work() {
        try {
            for (Optional<Incoming> next = inbox.take(); next.isPresent(); next = inbox.take()) {
                handle(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    private void handle(Incoming frame) {
        try {
            if (frame instanceof Incoming.Hello hello) {
                tab = door.enter(hello, this);
            } else if (tab != null) {
                tab.receive(frame);
            }
        } catch (RuntimeException e) {
            LOG.error("A frame could not be taken in: {}", frame.getClass().getSimpleName(), e);
            if (tab == null) {
                end(Ending.BROKEN);
            } else {
                frame.storedAs()
                        .ifPresent(clientId ->
                                send(new Outgoing.Refused(clientId, Outgoing.Why.NOT_STORED, RETRY_SECONDS)));
            }
        }
    }

    private void leave() {
        try {
            if (tab != null) {
                tab.close();
            }
        } catch (RuntimeException e) {
            LOG.error("A tab could not be closed", e);
        }
        if (ending.get() == Ending.CLOSING) {
            put(writer.write(new Outgoing.Bye("closing")));
            outbox.finish(true);
        }
        onClosed.accept(this);
    }
}
