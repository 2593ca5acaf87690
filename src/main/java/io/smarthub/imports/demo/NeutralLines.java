package io.smarthub.imports.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes agents, visitors and conversations as lines of the neutral import format.
 *
 * @param source the platform they come from, and the account there
 */
record NeutralLines(Shop shop, String source, String account) {

    String agent(Shop.Agent agent) {
        ObjectNode line = line("agent", agent.id());
        line.put("name", agent.name());
        line.put("email", agent.email());
        return line.toString();
    }

    String contact(Visitor visitor) {
        ObjectNode line = line("contact", visitor.id());
        line.put("name", visitor.name());
        put(line, "email", visitor.email());
        put(line, "phone", visitor.phone());
        put(line, "note", visitor.note());
        return line.toString();
    }

    /** The conversation, then its events in order. */
    Stream<String> conversation(Draft draft) {
        String id = Objects.requireNonNull(draft.id);
        ObjectNode line = line("conversation", id);
        line.put("status", draft.resolvedAt == null ? "OPENED" : "RESOLVED");
        put(line, "openedAt", draft.openedAt);
        put(line, "resolvedAt", draft.resolvedAt);
        Visitor visitor = draft.visitor;
        if (visitor != null) {
            line.put("contactExternalId", visitor.id());
            put(line, "location", visitor.location());
            line.put("browser", visitor.browser());
        }
        if (draft.visits > 0) {
            line.put("visits", draft.visits);
        }
        line.put("domain", shop.domain());
        if (draft.page != null) {
            line.put("pageUrl", draft.page.url());
            line.put("pageTitle", draft.page.title());
        }
        line.put("channel", draft.channel);
        line.put("language", draft.language);
        put(line, "tags", draft.tags);
        put(line, "assignees", draft.assignees);
        if (draft.rating != null) {
            line.put("rating", draft.rating);
        }
        put(line, "ratingText", draft.ratingText);
        put(line, "variables", draft.variables);
        if (draft.preview) {
            line.put("preview", true);
        }
        if (draft.unread) {
            line.put("unread", true);
        }
        Stream.Builder<String> lines = Stream.builder();
        lines.add(line.toString());
        for (int i = 0; i < draft.events.size(); i++) {
            lines.add(event(id, i, draft.events.get(i)));
        }
        return lines.build();
    }

    private String event(String conversation, int index, DemoEvent event) {
        ObjectNode line = line("event", "%s-%03d".formatted(conversation, index + 1));
        line.put("conversationExternalId", conversation);
        put(line, "at", event.at());
        line.put("seq", index);
        line.put("type", event.type().name());
        if (!event.text().isEmpty()) {
            line.put("text", event.text());
        }
        put(line, "author", event.author());
        put(line, "botExternalId", event.botId());
        put(line, "buttonExternalId", event.buttonId());
        put(line, "buttons", event.buttons());
        line.put("evidence", "exact");
        return line.toString();
    }

    private ObjectNode line(String kind, String externalId) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("v", 1);
        line.put("kind", kind);
        line.put("source", source);
        line.put("account", account);
        line.put("externalId", externalId);
        return line;
    }

    private static void put(ObjectNode line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }

    private static void put(ObjectNode line, String name, @Nullable Instant value) {
        if (value != null) {
            line.put(name, value.toString());
        }
    }

    private static void put(ObjectNode line, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            var array = line.putArray(name);
            values.forEach(array::add);
        }
    }

    private static void put(ObjectNode line, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            ObjectNode object = line.putObject(name);
            values.forEach(object::put);
        }
    }
}
