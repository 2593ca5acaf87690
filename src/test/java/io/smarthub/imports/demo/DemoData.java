package io.smarthub.imports.demo;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's lines, read back. */
record DemoData(
        List<JsonNode> lines,
        Map<String, JsonNode> agents,
        Map<String, JsonNode> contacts,
        Map<String, JsonNode> conversations,
        Map<String, List<JsonNode>> events) {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-11-22T13:50:00Z");

    static DemoData at(Instant now) {
        return of(new DemoConversations(now, BERLIN).lines());
    }

    static DemoData of(Stream<String> lines) {
        JsonMapper json = JsonMapper.builder().build();
        DemoData data = new DemoData(
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        lines.map(json::readTree).forEach(data::add);
        return data;
    }

    private void add(JsonNode line) {
        lines.add(line);
        String id = line.get("externalId").asString();
        switch (line.get("kind").asString()) {
            case "agent" -> agents.put(id, line);
            case "contact" -> contacts.put(id, line);
            case "conversation" -> conversations.put(id, line);
            case "event" ->
                events.computeIfAbsent(line.get("conversationExternalId").asString(), key -> new ArrayList<>())
                        .add(line);
            default -> throw new IllegalArgumentException("unknown kind: " + line);
        }
    }

    List<Event> eventsOf(String conversation) {
        return events.getOrDefault(conversation, List.of()).stream()
                .map(DemoData::event)
                .toList();
    }

    static String text(JsonNode line, String member) {
        JsonNode value = line.get(member);
        return value == null ? "" : value.asString();
    }

    private static Event event(JsonNode line) {
        List<String> buttons = new ArrayList<>();
        line.path("buttons").forEach(label -> buttons.add(label.asString()));
        return new Event(
                text(line, "externalId"),
                Instant.parse(text(line, "at")),
                line.get("seq").asInt(),
                EventType.valueOf(text(line, "type")),
                text(line, "text"),
                Evidence.parse(text(line, "evidence")),
                line.has("author") ? text(line, "author") : null,
                line.has("botExternalId") ? text(line, "botExternalId") : null,
                line.has("buttonExternalId") ? text(line, "buttonExternalId") : null,
                buttons,
                false);
    }
}
