package io.smarthub.e2e.widget;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Frames of the server, as docs/web-chat-protocol.md has them. */
final class Frames {

    private Frames() {}

    static Map<String, Object> welcome(boolean online, Said... said) {
        return welcome(online, true, said);
    }

    static Map<String, Object> welcome(boolean online, boolean textField, Said... said) {
        return Map.of(
                "type",
                "welcome",
                "token",
                "t-1",
                "said",
                Arrays.stream(said).map(Said::members).toList(),
                "agents",
                Map.of("online", online),
                "textField",
                textField);
    }

    static Map<String, Object> accepted(String clientId, String eventId) {
        return Map.of(
                "type",
                "accepted",
                "clientId",
                clientId,
                "eventId",
                eventId,
                "at",
                Instant.now().toString());
    }

    static Map<String, Object> refused(String clientId, String why, @Nullable Integer retryAfterSeconds) {
        Map<String, Object> frame = new HashMap<>(Map.of("type", "refused", "clientId", clientId, "why", why));
        frame.put("retryAfterSeconds", retryAfterSeconds);
        return frame;
    }

    static Said visitor(String id, String clientId, String text) {
        return new Said(id, clientId, Instant.now(), "visitor", "message", null, text, List.of(), null);
    }

    static Said agent(String id, String name, String text) {
        return new Said(id, null, Instant.now(), "agent", "message", name, text, List.of(), null);
    }

    /** Buttons are named {@code b1}, {@code b2} and so on. */
    static Said chatbot(String id, String text, String... labels) {
        return new Said(id, null, Instant.now(), "chatbot", "message", "Leafy", text, List.of(labels), null);
    }

    static Said happened(String id, String kind, @Nullable String name) {
        return new Said(id, null, Instant.now(), "system", kind, name, "", List.of(), null);
    }

    record Said(
            String id,
            @Nullable String clientId,
            Instant at,
            String author,
            String kind,
            @Nullable String name,
            String text,
            List<String> labels,
            @Nullable Map<String, Object> attachment) {

        Said at(Instant time) {
            return new Said(id, clientId, time, author, kind, name, text, labels, attachment);
        }

        Said clicked() {
            return new Said(id, clientId, at, author, "click", name, text, labels, attachment);
        }

        /** With a file. */
        Said file(String file, String fileName, String type, long bytes, int width, int height) {
            Map<String, Object> members = Map.of(
                    "id", file, "name", fileName, "type", type, "bytes", bytes, "width", width, "height", height);
            return new Said(id, clientId, at, author, kind, name, text, labels, members);
        }

        Map<String, Object> members() {
            Map<String, Object> members = new HashMap<>();
            members.put("id", id);
            members.put("clientId", clientId);
            members.put("at", at.toString());
            members.put("author", author);
            members.put("kind", kind);
            members.put("name", name);
            members.put("text", text);
            members.put(
                    "buttons",
                    labels.stream()
                            .map(label -> Map.of("id", "b" + (labels.indexOf(label) + 1), "label", label))
                            .toList());
            members.put("attachment", attachment);
            return members;
        }

        Map<String, Object> frame() {
            Map<String, Object> frame = members();
            frame.put("type", "said");
            return frame;
        }
    }
}
