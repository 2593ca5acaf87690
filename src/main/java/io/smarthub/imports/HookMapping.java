package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reason;
import io.smarthub.app.imports.TriggerRule;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Smartsupp posts for each finished, missed or offline chat (api-shapes 1.8). */
final class HookMapping implements RecordMapping {

    private static final Set<String> KNOWN =
            Set.of("accountId", "beginAt", "endAt", "channel", "visitor", "paths", "messages");
    private static final Set<String> CHANNEL = Set.of(
            "id",
            "isChat",
            "isMissed",
            "isTriggered",
            "isOffline",
            "isCompleted",
            "isDropped",
            "duration",
            "avgResponse",
            "firstResponse",
            "messagesCount",
            "wordsCount",
            "rating",
            "ratingDesc");

    private final Map<String, TriggerRule> triggers;
    private final Times times;
    private final Remarks remarks;
    private final Consumer<ReadItem> out;

    /** @param triggers what the owner says about triggers, by name; others are automatic messages */
    HookMapping(Map<String, TriggerRule> triggers, Times times, Remarks remarks, Consumer<ReadItem> out) {
        this.triggers = Map.copyOf(triggers);
        this.times = times;
        this.remarks = remarks;
        this.out = out;
    }

    @Override
    public void map(long line, String json, JsonNode node) throws RefusedRecord {
        Fields fields = new Fields(node, "", line, remarks);
        Fields channel = fields.object("channel");
        if (channel == null) {
            throw RefusedRecord.wrong(Reason.MISSING_FIELD, "channel");
        }
        String account = fields.filled("accountId");
        ConversationKey key = new ConversationKey("smartsupp", account == null ? "" : account, channel.required("id"));
        fields.reportUnknown(KNOWN);
        channel.reportUnknown(CHANNEL);
        Instant beginAt = times.read(fields.node("beginAt"), "beginAt", line);
        Instant endAt = times.read(fields.node("endAt"), "endAt", line);
        HookMessages messages = new HookMessages(triggers, times, remarks, key.externalId(), beginAt, line);
        List<Event> events = new ArrayList<>(messages.events(fields.node("messages")));
        int own = events.size();
        if (own == 0) {
            throw RefusedRecord.skipped(Reason.NO_MESSAGES);
        }
        events.addAll(conclusions(channel, endAt, events, line));
        Intake.Conversation intake = new Intake.Conversation(
                key,
                HookHeader.of(fields, line, remarks, endAt),
                events,
                new Intake.Payload(Format.SMARTSUPP_HOOK.id(), VERSION, json));
        out.accept(new ReadItem.Read(intake, line, json.length(), 1, 0, own, events.size() - own, true));
    }

    /**
     * The rating, and the end of a chat that no message closes. A missed or offline chat ended without an answer: it stays
     * open, or nobody would see that it waits.
     */
    private List<Event> conclusions(Fields channel, @Nullable Instant endAt, List<Event> events, long line)
            throws RefusedRecord {
        List<Event> conclusions = new ArrayList<>();
        Instant last = events.stream().map(Event::at).max(Instant::compareTo).orElse(endAt);
        Instant end = endAt == null ? Objects.requireNonNull(last) : endAt;
        String rating = channel.filled("rating");
        if (rating != null) {
            String text = Ratings.text(rating, channel.filled("ratingDesc"));
            if (!Ratings.isKnown(text)) {
                remarks.warn(line, Reason.UNKNOWN_RATING, text);
            }
            conclusions.add(concluded("rated", end, EventType.RATED, text));
        }
        boolean closed = events.stream().anyMatch(event -> event.type() == EventType.RESOLVED);
        if (!closed && endAt != null && !channel.isTrue("isMissed") && !channel.isTrue("isOffline")) {
            conclusions.add(concluded("ended", endAt, EventType.RESOLVED, ""));
        }
        return conclusions;
    }

    private static Event concluded(String id, Instant at, EventType type, String text) {
        return new Event(id, at, Integer.MAX_VALUE, type, text, Evidence.EXACT, null, null, null, List.of(), false);
    }

    @Override
    public void finish() {}
}
