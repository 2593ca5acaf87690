package io.smarthub.cli;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationDetail.QuotaUnit;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Why;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Conversations as the command line's JSON documents have them; the names are a contract. */
final class ConversationJson {

    private ConversationJson() {}

    static void put(InboxRow row, ObjectNode item) {
        item.put("id", row.id());
        item.put("source", row.source());
        item.put("externalId", row.externalId());
        item.put("visitor", row.visitor());
        item.put("status", row.status().name());
        item.put("joinedByChatbot", row.joinedByChatbot());
        item.put("outcome", row.outcome().name());
        item.put("openedAt", row.openedAt().toString());
        item.put("lastMessageAt", row.lastMessageAt().toString());
        item.put("preview", row.preview());
        item.put("unread", row.unread());
        item.put(
                "waitingSince",
                row.waitingSince() == null ? null : row.waitingSince().toString());
        item.put("assumedTime", row.assumedTime());
        item.putArray("tags");
        row.tags().forEach(item.withArrayProperty("tags")::add);
        item.putArray("assignees");
        row.assignees().forEach(item.withArrayProperty("assignees")::add);
    }

    static void put(ConversationDetail detail, ObjectNode document) {
        put(detail.row(), document);
        Why why = detail.classification().why();
        document.putObject("why")
                .put("rule", why.rule().id())
                .put("event", why.event() == null ? null : why.event().externalId())
                .put("evidence", why.evidence().toString());
        document.put("agentIntervened", detail.classification().agentIntervened());
        document.put("interactions", detail.classification().interactions());
        QuotaUnit unit = detail.quota();
        Event use = detail.classification().firstInteraction();
        if (unit == null) {
            document.putNull("quota");
        } else {
            document.putObject("quota")
                    .put("month", unit.month().toString())
                    .put("countedAt", unit.countedAt().toString())
                    .put("event", use == null ? null : use.externalId())
                    .put("use", use == null ? null : use.type().name())
                    .put("text", use == null ? null : use.text())
                    .put("evidence", use == null ? null : use.evidence().toString())
                    .put("reason", unit.reason().name())
                    .put("anonymous", unit.anonymous());
        }
        document.putArray("events");
        for (Event event : detail.events()) {
            ObjectNode node = document.withArrayProperty("events").addObject();
            node.put("externalId", event.externalId())
                    .put("at", event.at().toString())
                    .put("type", event.type().name())
                    .put("author", event.author().name().toLowerCase(Locale.ROOT))
                    .put("authorName", event.authorName())
                    .put("text", event.text())
                    .put("evidence", event.evidence().toString())
                    .put("assumedTime", event.assumedTime());
            Attachment attachment = event.attachment();
            if (attachment != null) {
                node.putObject("attachment")
                        .put("id", attachment.id())
                        .put("name", attachment.name())
                        .put("type", attachment.type().mediaType())
                        .put("bytes", attachment.bytes());
            }
        }
    }
}
