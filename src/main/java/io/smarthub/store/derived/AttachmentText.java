package io.smarthub.store.derived;

import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attachment as the one column of its event: most events have none, and a column for each member would cost them all. */
final class AttachmentText {

    private AttachmentText() {}

    static List<String> of(Attachment attachment) {
        return List.of(
                attachment.id(),
                attachment.name(),
                attachment.type().name(),
                Long.toString(attachment.bytes()),
                Integer.toString(attachment.width()),
                Integer.toString(attachment.height()));
    }

    static @Nullable Attachment parse(List<String> column) {
        return column.isEmpty()
                ? null
                : new Attachment(
                        column.get(0),
                        column.get(1),
                        AttachmentType.valueOf(column.get(2)),
                        Long.parseLong(column.get(3)),
                        Integer.parseInt(column.get(4)),
                        Integer.parseInt(column.get(5)));
    }
}
