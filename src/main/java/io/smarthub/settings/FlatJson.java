package io.smarthub.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The texts, numbers and switches of one JSON object by their paths, such as {@code window.width}. Read with the streaming
 * parser alone: the settings are read before the first window, and binding them would cost more than reading.
 */
final class FlatJson {

    private final Map<String, String> values = new HashMap<>();

    private FlatJson() {}

    /**
     * Reads all of it; lists are passed over.
     *
     * @throws JacksonException when it is not JSON
     * @throws IllegalArgumentException when it is JSON, but not an object
     */
    static FlatJson of(byte[] json) {
        FlatJson flat = new FlatJson();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not an object");
            }
            flat.read(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one object");
            }
        }
        return flat;
    }

    /** A number; empty where there is none at that path. */
    OptionalDouble number(String path) {
        try {
            return OptionalDouble.of(Double.parseDouble(text(path)));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /** A value as text; empty where there is none at that path. */
    String text(String path) {
        return values.getOrDefault(path, "");
    }

    private void read(JsonParser parser) {
        Deque<String> path = new ArrayDeque<>();
        String name = "";
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_OBJECT || !path.isEmpty()) {
            switch (token) {
                case PROPERTY_NAME -> name = parser.currentName();
                case START_OBJECT -> path.addLast(name + ".");
                case END_OBJECT -> path.removeLast();
                case START_ARRAY -> parser.skipChildren();
                default -> values.put(String.join("", path) + name, parser.getString());
            }
            token = parser.nextToken();
        }
    }
}
