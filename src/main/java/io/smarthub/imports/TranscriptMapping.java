package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.ReadingRules;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Plain transcripts: one conversation a record, each message with its author. */
final class TranscriptMapping implements RecordMapping {

    private static final Set<String> KNOWN = Set.of(
            "source",
            "source_id",
            "account",
            "started_at",
            "channel",
            "domain",
            "page_url",
            "tags",
            "messages",
            "meta");
    private static final Set<String> MESSAGE = Set.of("author", "name", "text", "at", "buttons");
    private static final Set<String> BUTTON = Set.of("title", "payload");
    private static final Set<String> META_READ = Set.of("lang", "escalated", "escalated_at", "assumed_time");

    private final Times times;
    private final TranscriptTimes settling;
    private final Remarks remarks;
    private final Consumer<ReadItem> out;

    TranscriptMapping(ReadingRules rules, Times times, Remarks remarks, Consumer<ReadItem> out) {
        this.times = times;
        this.settling = new TranscriptTimes(rules.undated(), rules.zone(), remarks);
        this.remarks = remarks;
        this.out = out;
    }

    @Override
    public void map(long line, String json, JsonNode node) throws RefusedRecord {
        Fields fields = new Fields(node, "", line, remarks);
        String account = fields.filled("account");
        ConversationKey key = new ConversationKey(
                fields.required("source"), account == null ? "" : account, fields.required("source_id"));
        fields.reportUnknown(KNOWN);
        Fields meta = fields.object("meta");
        boolean assumed = meta != null && meta.isTrue("assumed_time");
        Instant startedAt = times.read(fields.node("started_at"), "started_at", line);
        List<Said> messages = settling.settle(key, line, startedAt, messages(fields, line, assumed));
        TranscriptEvents.Told told = TranscriptEvents.of(messages, transfer(meta, line), line, remarks);
        Intake.Conversation intake = new Intake.Conversation(
                key, header(fields, meta), told.events(), new Intake.Payload(Format.TRANSCRIPT.id(), VERSION, json));
        out.accept(new ReadItem.Read(intake, line, json.length(), 1, 0, messages.size(), told.derived(), true));
    }

    private List<Said> messages(Fields fields, long line, boolean assumed) throws RefusedRecord {
        JsonNode list = fields.node("messages");
        if (list == null) {
            throw RefusedRecord.wrong(Reason.MISSING_FIELD, "messages");
        }
        if (!list.isArray()) {
            throw RefusedRecord.wrong(Reason.WRONG_FIELD, "messages", Fields.shown(list));
        }
        if (list.isEmpty()) {
            throw RefusedRecord.skipped(Reason.NO_MESSAGES);
        }
        List<Said> messages = new ArrayList<>(list.size());
        for (JsonNode element : list.values()) {
            if (!element.isObject()) {
                throw RefusedRecord.wrong(Reason.WRONG_FIELD, "messages", Fields.shown(element));
            }
            Fields message = new Fields(element, "messages.", line, remarks);
            message.reportUnknown(MESSAGE);
            String text = message.text("text");
            messages.add(new Said(
                    messages.size(),
                    message.required("author"),
                    message.filled("name"),
                    text == null ? "" : text,
                    buttons(message, line),
                    times.read(message.node("at"), "messages.at", line),
                    assumed));
        }
        return messages;
    }

    private List<String> buttons(Fields message, long line) throws RefusedRecord {
        JsonNode list = message.node("buttons");
        List<String> labels = new ArrayList<>();
        if (list != null && list.isArray()) {
            for (JsonNode element : list.values()) {
                Fields button = new Fields(element, "messages.buttons.", line, remarks);
                button.reportUnknown(BUTTON);
                String title = element.isString() ? element.asString("") : button.text("title");
                if (title != null) {
                    labels.add(title);
                }
            }
        }
        return labels;
    }

    private TranscriptEvents.@Nullable Transfer transfer(@Nullable Fields meta, long line) throws RefusedRecord {
        return meta == null || !meta.isTrue("escalated")
                ? null
                : new TranscriptEvents.Transfer(times.read(meta.node("escalated_at"), "meta.escalated_at", line));
    }

    private static Header header(Fields fields, @Nullable Fields meta) throws RefusedRecord {
        return new Header(
                null,
                fields.filled("channel"),
                fields.filled("domain"),
                fields.filled("page_url"),
                null,
                meta == null ? null : meta.filled("lang"),
                fields.texts("tags"),
                List.of(),
                null,
                null,
                null,
                variables(fields.node("meta")),
                null);
    }

    /** What the source notes about the conversation, besides what is read into events. */
    private static Map<String, String> variables(@Nullable JsonNode meta) {
        Map<String, String> variables = new LinkedHashMap<>(NeutralHeader.variables(meta));
        variables.keySet().removeAll(META_READ);
        return variables;
    }

    @Override
    public void finish() {}
}
