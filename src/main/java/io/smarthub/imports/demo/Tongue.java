package io.smarthub.imports.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Everything written for one language: dialogues, chatbot, names and short phrases. */
record Tongue(
        String language,
        Locale locale,
        List<Script> scripts,
        Chatbot chatbot,
        List<String> firstNames,
        List<String> lastNames,
        List<String> contactNotes,
        Map<String, List<String>> phrases) {

    static Tongue load(String language) {
        JsonNode people = DemoAssets.tree("people.json");
        JsonNode phrases = DemoAssets.tree("phrases.json").get(language);
        Map<String, List<String>> pools = new HashMap<>();
        phrases.properties().forEach(entry -> pools.put(entry.getKey(), texts(entry.getValue())));
        return new Tongue(
                language,
                Locale.forLanguageTag(phrases.get("weekdays").asString()),
                List.of(DemoAssets.read("dialogues-" + language + ".json", Script[].class)),
                Chatbot.load(language),
                texts(people.get(language).get("first")),
                texts(people.get(language).get("last")),
                texts(people.get("notes").get(language)),
                Map.copyOf(pools));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return List.copyOf(texts);
    }

    List<String> phrase(String pool) {
        return Objects.requireNonNull(phrases.get(pool), pool);
    }
}
