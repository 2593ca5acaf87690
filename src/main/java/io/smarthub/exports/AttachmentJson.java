package io.smarthub.exports;

import io.smarthub.domain.conversation.Attachment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What was sent besides words, as documents name it; the file itself stays beside the database. */
final class AttachmentJson {

    private AttachmentJson() {}

    static void put(ObjectNode node, @Nullable Attachment attachment) {
        if (attachment == null) {
            return;
        }
        ObjectNode written = node.putObject("attachment");
        written.put("id", attachment.id());
        written.put("name", attachment.name());
        written.put("type", attachment.type().mediaType());
        written.put("bytes", attachment.bytes());
        if (attachment.type().isPicture()) {
            written.put("width", attachment.width());
            written.put("height", attachment.height());
        }
    }
}
