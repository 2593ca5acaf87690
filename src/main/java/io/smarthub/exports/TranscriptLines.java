package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Transcripts: what was said, and whether it went to an agent. The format does not tell text typed past a chatbot's buttons
 * from text the chatbot took in, nor does it hold notes, ratings and states: those are counted as left out.
 */
final class TranscriptLines implements Conversations {

    private final JsonLines lines;

    TranscriptLines(Writer out, JsonMapper json) {
        this.lines = new JsonLines(out, json);
    }

    @Override
    public void begin() {}

    @Override
    public int add(ConversationDetail conversation) throws IOException {
        var row = conversation.row();
        var visitor = conversation.visitor();
        ObjectNode line = lines.object();
        line.put("source", row.source());
        line.put("source_id", row.externalId());
        JsonLines.put(line, "account", conversation.account());
        line.put("started_at", row.openedAt().toString());
        JsonLines.put(line, "channel", visitor.channel());
        JsonLines.put(line, "domain", visitor.domain());
        JsonLines.put(line, "page_url", visitor.pageUrl());
        JsonLines.put(line, "tags", row.tags());
        ArrayNode messages = line.putArray("messages");
        int leftOut = 0;
        for (Event event : conversation.events()) {
            String author = author(event);
            if (author == null) {
                leftOut += event.type() == EventType.BOT_SHOWN || event.type() == EventType.HANDOFF ? 0 : 1;
            } else {
                message(messages.addObject(), author, event);
            }
        }
        meta(line.putObject("meta"), conversation);
        lines.write(line);
        return leftOut;
    }

    /** Who said it, null for what is not said. */
    private static @Nullable String author(Event event) {
        return switch (event.type()) {
            case BUTTON_CLICK, HANDOFF_CLICK, BOT_INPUT, VISITOR_MESSAGE -> "visitor";
            case BOT_MESSAGE -> "chatbot";
            case BOT_SHOWN -> event.text().isEmpty() ? null : "chatbot";
            case AGENT_MESSAGE -> "agent";
            case AUTO_MESSAGE -> "system";
            case HANDOFF, NOTE, AGENT_JOINED, AGENT_LEFT, ASSIGNED, UNASSIGNED, RESOLVED, REOPENED, RATED, SYSTEM ->
                null;
        };
    }

    private static void message(ObjectNode message, String author, Event event) {
        message.put("author", author);
        JsonLines.put(message, "name", event.authorName());
        message.put("text", event.words());
        message.put("at", event.at().toString());
        if (!event.buttons().isEmpty()) {
            ArrayNode buttons = message.putArray("buttons");
            event.buttons().forEach(label -> buttons.addObject().put("title", label));
        }
    }

    private static void meta(ObjectNode meta, ConversationDetail conversation) {
        conversation.visitor().variables().forEach(meta::put);
        JsonLines.put(meta, "lang", conversation.visitor().language());
        boolean escalated = conversation.row().outcome() == Outcome.ESCALATED;
        if (conversation.classification().triggered()) {
            meta.put("escalated", escalated);
        }
        Event deciding = conversation.classification().why().event();
        if (escalated && deciding != null) {
            meta.put("escalated_at", deciding.at().toString());
        }
        if (conversation.row().assumedTime()) {
            meta.put("assumed_time", true);
        }
    }

    @Override
    public void end() {}
}
