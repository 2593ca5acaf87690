package io.smarthub.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes made conversations as a file of neutral events, as an export of another platform would be. */
public final class NeutralLines {

    private final StringBuilder line = new StringBuilder();
    private long messages;
    private long events;

    /** What was written. */
    public record Written(long messages, long events, long bytes) {}

    public Written write(Iterator<MadeConversation> all, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            while (all.hasNext()) {
                out.append(lines(all.next()));
            }
        }
        return new Written(messages, events, Files.size(file));
    }

    /** The lines of one conversation. */
    CharSequence lines(MadeConversation made) {
        line.setLength(0);
        header(made);
        for (MadeEvent event : made.events()) {
            event(made, event);
            events++;
            messages += event.isMessage() ? 1 : 0;
        }
        return line;
    }

    private void header(MadeConversation made) {
        begin("conversation", made.source(), made.externalId());
        text("status", made.resolved() ? "RESOLVED" : "OPENED");
        text("contactExternalId", made.visitor().externalId());
        line.append(",\"visitor\":{\"name\":\"").append(made.visitor().name());
        line.append("\",\"email\":\"").append(made.visitor().email()).append("\"}");
        text("channel", made.channel());
        text("domain", "shop.example");
        text("pageUrl", made.pageUrl());
        text("language", made.language());
        texts("tags", made.tags());
        line.append("}\n");
    }

    private void event(MadeConversation made, MadeEvent event) {
        begin("event", made.source(), event.externalId());
        text("conversationExternalId", made.externalId());
        text("at", event.at().toString());
        text("type", event.type().name());
        text("text", event.text());
        text("author", event.author());
        text("botExternalId", event.bot());
        text("buttonExternalId", event.button());
        texts("buttons", event.buttons());
        line.append("}\n");
    }

    private void begin(String kind, String source, String externalId) {
        line.append("{\"v\":1,\"kind\":\"").append(kind);
        line.append("\",\"source\":\"").append(source);
        line.append("\",\"account\":\"\",\"externalId\":\"").append(externalId).append('"');
    }

    /** Made texts hold nothing that JSON would have escaped. */
    private void text(String name, @Nullable String value) {
        if (value != null) {
            line.append(",\"").append(name).append("\":\"").append(value).append('"');
        }
    }

    private void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            line.append(",\"")
                    .append(name)
                    .append("\":[\"")
                    .append(String.join("\",\"", values))
                    .append("\"]");
        }
    }
}
