package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was sent besides words: its name and size; the bytes are not part of the format. */
final class NeutralAttachment {

    private NeutralAttachment() {}

    static @Nullable Attachment of(@Nullable JsonNode node) throws RefusedRecord {
        if (node == null || node.isNull()) {
            return null;
        }
        String type = node.path("type").asString("");
        AttachmentType known = Stream.of(AttachmentType.values())
                .filter(each -> each.mediaType().equals(type))
                .findFirst()
                .orElseThrow(() -> RefusedRecord.wrong(Reason.WRONG_FIELD, "attachment.type", Fields.shown(type)));
        try {
            return new Attachment(
                    node.path("id").asString(""),
                    Attachment.named(node.path("name").asString(""), known),
                    known,
                    node.path("bytes").asLong(0),
                    node.path("width").asInt(0),
                    node.path("height").asInt(0));
        } catch (IllegalArgumentException _) {
            throw RefusedRecord.wrong(Reason.WRONG_FIELD, "attachment", Fields.shown(node.toString()));
        }
    }
}
