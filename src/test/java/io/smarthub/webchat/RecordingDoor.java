package io.smarthub.webchat;

import io.smarthub.app.livechat.AttachmentDoor;
import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.livechat.Outgoing;
import io.smarthub.app.livechat.VisitorDoor;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Remembers who came and what they said; accepts every message and says it back. */
final class RecordingDoor implements VisitorDoor, AttachmentDoor {

    static final Instant AT = Instant.parse("2026-11-27T08:00:00Z");

    static final Attachment ATTACHMENT =
            new Attachment("0123456789abcdef", "größe; \"1\".png", AttachmentType.PNG, 3, 1, 1);

    final BlockingQueue<byte[]> sent = new LinkedBlockingQueue<>();
    final List<String> files = new CopyOnWriteArrayList<>();
    final BlockingQueue<Incoming.Hello> came = new LinkedBlockingQueue<>();
    final BlockingQueue<Incoming> heard = new LinkedBlockingQueue<>();
    final BlockingQueue<String> left = new LinkedBlockingQueue<>();
    final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger events = new AtomicInteger();

    @Override
    public Tab enter(Incoming.Hello hello, Line line) {
        // the line first: whoever waits for the hello uses it
        lines.add(line);
        came.add(hello);
        line.send(new Outgoing.Welcome("token-1", List.of(), new Outgoing.AgentsThere(true), true));
        return new Tab() {
            @Override
            public void receive(Incoming frame) {
                heard.add(frame);
                if (frame instanceof Incoming.Message message) {
                    String event = "e" + events.incrementAndGet();
                    line.send(new Outgoing.Accepted(message.clientId(), event, AT));
                    line.send(new Outgoing.Said(
                            event,
                            message.clientId(),
                            AT,
                            "visitor",
                            Outgoing.Kind.MESSAGE,
                            null,
                            message.text(),
                            List.of(new Outgoing.Button("b1", "Yes")),
                            null));
                }
            }

            @Override
            public void close() {
                left.add(hello.page().title());
            }
        };
    }

    @Override
    public Sent send(@Nullable String token, String clientId, String name, InputStream bytes) throws IOException {
        if (!"token-1".equals(token)) {
            return new Sent.Refused(WhyNotSent.UNKNOWN_VISITOR);
        }
        files.add(name);
        sent.add(bytes.readAllBytes());
        return new Sent.Stored(new Outgoing.Accepted(clientId, "e" + events.incrementAndGet(), AT));
    }

    @Override
    public Optional<Opened> open(@Nullable String token, String attachmentId) {
        return "token-1".equals(token) && ATTACHMENT.id().equals(attachmentId)
                ? Optional.of(new Opened(ATTACHMENT, new ByteArrayInputStream(new byte[] {1, 2, 3})))
                : Optional.empty();
    }

    static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T value = queue.poll(10, TimeUnit.SECONDS);
        if (value == null) {
            throw new AssertionError("nothing came within 10 seconds");
        }
        return value;
    }
}
