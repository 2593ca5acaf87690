package io.smarthub.imports;

import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Neutral events (api-shapes 11.1): lines of one conversation that follow each other become one record. */
final class NeutralMapping implements RecordMapping {

    private static final Set<String> AGENT = Set.of("v", "kind", "source", "account", "externalId", "name", "email");
    private static final Set<String> CONTACT =
            Set.of("v", "kind", "source", "account", "externalId", "name", "email", "phone", "note");
    private static final int AGENTS_KEPT = 10_000;

    private final Remarks remarks;
    private final Consumer<ReadItem> out;
    private final NeutralHeader headers;
    private final NeutralEvent events;
    private final Map<String, String> agentNames = new HashMap<>();
    private final Previews previews = new Previews();
    private @Nullable NeutralGroup group;

    NeutralMapping(Times times, Remarks remarks, Consumer<ReadItem> out) {
        this.remarks = remarks;
        this.out = out;
        this.headers = new NeutralHeader(times, agentNames);
        this.events = new NeutralEvent(times, remarks);
    }

    @Override
    public void map(long line, String json, JsonNode node) throws RefusedRecord {
        Fields fields = new Fields(node, "", line, remarks);
        String version = fields.filled("v");
        if (version != null && !version.equals("1")) {
            throw RefusedRecord.wrong(Reason.UNKNOWN_VERSION, version);
        }
        switch (fields.required("kind")) {
            case "agent" -> agent(line, json, fields);
            case "contact" -> contact(line, json, fields);
            case "conversation" -> conversation(line, json, fields);
            case "event" -> event(line, json, fields);
            case String other -> throw RefusedRecord.wrong(Reason.UNKNOWN_KIND, Fields.shown(other));
        }
    }

    private void agent(long line, String json, Fields fields) throws RefusedRecord {
        String id = fields.required("externalId");
        String name = fields.filled("name");
        Intake.Agent agent = new Intake.Agent(
                fields.required("source"), account(fields), id, name == null ? id : name, fields.filled("email"));
        fields.reportUnknown(AGENT, Reason.DROPPED_FIELD);
        if (agentNames.size() < AGENTS_KEPT) {
            agentNames.put(id, agent.name());
        }
        finish();
        out.accept(new ReadItem.Read(agent, line, json.length(), 1, 0, 0, 0, false));
    }

    private void contact(long line, String json, Fields fields) throws RefusedRecord {
        Header.Visitor visitor = new Header.Visitor(
                fields.required("externalId"),
                fields.filled("name"),
                fields.filled("email"),
                fields.filled("phone"),
                fields.filled("note"));
        Intake.Contact contact = new Intake.Contact(fields.required("source"), account(fields), visitor);
        fields.reportUnknown(CONTACT, Reason.DROPPED_FIELD);
        finish();
        out.accept(new ReadItem.Read(contact, line, json.length(), 1, 0, 0, 0, false));
    }

    private void conversation(long line, String json, Fields fields) throws RefusedRecord {
        ConversationKey key = key(fields, "externalId");
        NeutralHeader.Parsed parsed = headers.parse(fields, line);
        finish();
        if (parsed.preview()) {
            previews.add(key);
            throw RefusedRecord.skipped(Reason.PREVIEW);
        }
        group = new NeutralGroup(key, line, remarks);
        group.begin(parsed, json);
    }

    private void event(long line, String json, Fields fields) throws RefusedRecord {
        ConversationKey key = key(fields, "conversationExternalId");
        if (previews.contains(key)) {
            out.accept(new ReadItem.LeftOut(1));
            return;
        }
        NeutralEvent.Parsed parsed = events.parse(fields, line);
        NeutralGroup current = group;
        if (current == null || !current.key().equals(key)) {
            finish();
            current = new NeutralGroup(key, line, remarks);
            group = current;
        }
        if (!current.add(parsed, json, line)) {
            out.accept(new ReadItem.Repeated(1));
        }
        if (current.isLarge()) {
            out.accept(current.part());
        }
    }

    @Override
    public void finish() {
        NeutralGroup current = group;
        group = null;
        if (current != null) {
            current.close().ifPresent(out);
        }
    }

    private static ConversationKey key(Fields fields, String idField) throws RefusedRecord {
        return new ConversationKey(fields.required("source"), account(fields), fields.required(idField));
    }

    private static String account(Fields fields) throws RefusedRecord {
        String account = fields.filled("account");
        return account == null ? "" : account;
    }
}
