package io.smarthub.store.intake;

import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A fingerprint of everything a record says, so that importing the same again is seen at a glance. */
final class ContentHash {

    // one digest of everything takes a quarter less than a digest fed in small pieces
    private ByteBuffer said = ByteBuffer.allocate(4_096);

    /** Of a conversation; for many of them it is better made once. */
    long of(Intake.Conversation conversation) {
        said.clear();
        Header header = conversation.header();
        add(header != null);
        if (header != null) {
            add(header);
        }
        add(conversation.events().size());
        conversation.events().forEach(this::add);
        Intake.Payload payload = conversation.payload();
        add(payload == null ? 0 : of(payload));
        return value();
    }

    static long of(Intake.Payload payload) {
        ContentHash hash = new ContentHash();
        hash.add(payload.format());
        hash.add(payload.mappingVersion());
        hash.add(payload.text());
        return hash.value();
    }

    private void add(Header header) {
        Header.Visitor visitor = header.visitor();
        add(visitor != null);
        if (visitor != null) {
            add(visitor.externalId());
            add(visitor.name());
            add(visitor.email());
            add(visitor.phone());
            add(visitor.note());
        }
        add(header.channel());
        add(header.domain());
        add(header.pageUrl());
        add(header.pageTitle());
        add(header.language());
        add(header.tags());
        add(header.assignees());
        add(header.location());
        add(header.browser());
        add(header.visits() == null ? Long.MIN_VALUE : header.visits());
        add(header.variables());
        add(header.updatedAt() == null ? null : header.updatedAt().toString());
    }

    private void add(Event event) {
        add(event.externalId());
        add(event.at().getLong(ChronoField.INSTANT_SECONDS));
        add(event.at().getLong(ChronoField.NANO_OF_SECOND));
        add(event.order());
        add(event.type().name());
        add(event.text());
        add(event.evidence().toString());
        add(event.authorName());
        add(event.botId());
        add(event.buttonId());
        add(event.buttons());
        add(event.assumedTime());
        Attachment attachment = event.attachment();
        if (attachment != null) {
            add(attachment.id());
            add(attachment.name());
        }
    }

    private void add(Map<String, String> variables) {
        add(variables.size());
        new TreeMap<>(variables).forEach((label, value) -> {
            add(label);
            add(value);
        });
    }

    private void add(Iterable<String> texts) {
        texts.forEach(this::add);
        add((String) null);
    }

    private void add(boolean flag) {
        room(1).put((byte) (flag ? 1 : 0));
    }

    private void add(@Nullable String text) {
        if (text == null) {
            add(-1);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            room(bytes.length).put(bytes);
        }
    }

    private void add(long value) {
        room(Long.BYTES).putLong(value);
    }

    private ByteBuffer room(int bytes) {
        if (said.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(2 * said.capacity() + bytes);
            said = larger.put(said.flip());
        }
        return said;
    }

    private long value() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(said.flip());
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
