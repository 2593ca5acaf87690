package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.conversation.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Neutral events (api-shapes 11.1): everything the events, the header and the visitor hold. */
final class NeutralLines implements Conversations {

    private final JsonLines lines;
    private final BitSet contactsWritten = new BitSet();

    NeutralLines(Writer out, JsonMapper json) {
        this.lines = new JsonLines(out, json);
    }

    @Override
    public void begin() {}

    @Override
    public int add(ConversationDetail conversation) throws IOException {
        ConversationDetail.VisitorCard visitor = conversation.visitor();
        if (visitor.externalId() != null && !contactsWritten.get((int) visitor.id())) {
            contactsWritten.set((int) visitor.id());
            ObjectNode contact = line("contact", conversation);
            contact.put("externalId", visitor.externalId());
            person(contact, visitor);
            lines.write(contact);
        }
        lines.write(header(conversation));
        for (Event event : conversation.events()) {
            lines.write(event(event, conversation));
        }
        return 0;
    }

    private ObjectNode header(ConversationDetail conversation) {
        var row = conversation.row();
        var visitor = conversation.visitor();
        ObjectNode line = line("conversation", conversation);
        line.put("externalId", row.externalId());
        line.put("status", row.status() == Status.RESOLVED ? "RESOLVED" : "OPENED");
        JsonLines.put(line, "openedAt", row.openedAt());
        JsonLines.put(line, "resolvedAt", conversation.summary().resolvedAt());
        JsonLines.put(line, "contactExternalId", visitor.externalId());
        if (visitor.externalId() == null) {
            ObjectNode inside = lines.object();
            person(inside, visitor);
            if (!inside.isEmpty()) {
                line.set("visitor", inside);
            }
        }
        JsonLines.put(line, "channel", visitor.channel());
        JsonLines.put(line, "domain", visitor.domain());
        JsonLines.put(line, "pageUrl", visitor.pageUrl());
        JsonLines.put(line, "pageTitle", visitor.pageTitle());
        JsonLines.put(line, "language", visitor.language());
        JsonLines.put(line, "location", visitor.location());
        JsonLines.put(line, "browser", visitor.browser());
        JsonLines.put(line, "visits", visitor.visits());
        JsonLines.put(line, "rating", conversation.summary().rating());
        JsonLines.put(line, "tags", row.tags());
        JsonLines.put(line, "assignees", row.assignees());
        if (!visitor.variables().isEmpty()) {
            ObjectNode variables = line.putObject("variables");
            visitor.variables().forEach(variables::put);
        }
        line.put("unread", row.unread());
        return line;
    }

    private ObjectNode event(Event event, ConversationDetail conversation) {
        ObjectNode line = line("event", conversation);
        line.put("externalId", event.externalId());
        line.put("conversationExternalId", conversation.row().externalId());
        line.put("at", event.at().toString());
        if (event.order() != 0) {
            line.put("seq", event.order());
        }
        line.put("type", event.type().name());
        JsonLines.put(line, "text", event.text());
        AttachmentJson.put(line, event.attachment());
        if (!event.evidence().equals(Evidence.EXACT)) {
            line.put("evidence", event.evidence().toString());
        }
        JsonLines.put(line, "author", event.authorName());
        JsonLines.put(line, "botExternalId", event.botId());
        JsonLines.put(line, "buttonExternalId", event.buttonId());
        JsonLines.put(line, "buttons", event.buttons());
        if (event.assumedTime()) {
            line.put("assumedTime", true);
        }
        return line;
    }

    private static void person(ObjectNode line, ConversationDetail.VisitorCard visitor) {
        JsonLines.put(line, "name", visitor.name());
        JsonLines.put(line, "email", visitor.email());
        JsonLines.put(line, "phone", visitor.phone());
        JsonLines.put(line, "note", visitor.note());
    }

    private ObjectNode line(String kind, ConversationDetail conversation) {
        ObjectNode line = lines.object();
        line.put("v", 1);
        line.put("kind", kind);
        line.put("source", conversation.row().source());
        JsonLines.put(line, "account", conversation.account());
        return line;
    }

    @Override
    public void end() {}
}
