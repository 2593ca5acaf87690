package io.smarthub.imports.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The hand-written files of assets/demo, as packaged with the application. */
final class DemoAssets {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private DemoAssets() {}

    static JsonNode tree(String file) {
        try (InputStream in = open(file)) {
            return JSON.readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException("reading " + file, failure);
        }
    }

    static <T> T read(String file, Class<T> type) {
        return JSON.treeToValue(tree(file), type);
    }

    private static InputStream open(String file) {
        InputStream in = DemoAssets.class.getResourceAsStream("/io/smarthub/demo/" + file);
        if (in == null) {
            throw new IllegalStateException("the demo file " + file + " is missing from the application");
        }
        return in;
    }
}
