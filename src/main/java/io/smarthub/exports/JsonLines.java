package io.smarthub.exports;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON objects, one a line; absent members are left out. */
final class JsonLines {

    private final Writer out;
    private final JsonMapper json;

    JsonLines(Writer out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    void write(ObjectNode object) throws IOException {
        out.write(json.writeValueAsString(object));
        out.write('\n');
    }

    static void put(ObjectNode object, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            object.put(name, value.toString());
        }
    }

    static void put(ObjectNode object, String name, @Nullable Integer number) {
        if (number != null) {
            object.put(name, number);
        }
    }

    static void put(ObjectNode object, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = object.putArray(name);
            texts.forEach(array::add);
        }
    }
}
