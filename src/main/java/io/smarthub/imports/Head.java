package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The beginning of a file as UTF-8, looked at to tell how its records are laid out and what they are. */
final class Head {

    private static final int LENGTH = 1 << 16;
    private static final int RECORDS_TRIED = 50;

    private final JsonMapper json;
    private final byte[] bytes;

    private Head(JsonMapper json, byte[] bytes) {
        this.json = json;
        this.bytes = bytes;
    }

    /** Reads the beginning. Where reading fails after it began, the same failure meets whoever reads on. */
    static Head read(JsonMapper json, InputStream in) throws IOException {
        byte[] bytes = new byte[LENGTH];
        int length = 0;
        try {
            int more = in.read(bytes, 0, LENGTH);
            while (more > 0) {
                length += more;
                more = in.read(bytes, length, LENGTH - length);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        return new Head(json, Arrays.copyOf(bytes, length));
    }

    /** The whole stream again. */
    InputStream before(InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    }

    /** Why no format was found. */
    Unrecognised unrecognised() {
        return new Unrecognised(json, bytes, bytes.length < LENGTH);
    }

    boolean isBlank() {
        return skipBlank(0) == bytes.length && bytes.length < LENGTH;
    }

    /** Records of one line each, unless the first one is an array or goes on over several lines. */
    Pieces split(InputStream all) {
        int first = skipBlank(0);
        if (first < bytes.length && bytes[first] == '[') {
            return new Values(all);
        }
        boolean opensOverLines = first < bytes.length && bytes[first] == '{' && endOfLine(first) < bytes.length;
        return opensOverLines && !hasRecordInOneLine() ? new Values(all) : new Lines(all);
    }

    /** The format of the first record that has one. */
    Optional<Format> format() {
        int tried = 0;
        int at = indexOf('{', 0);
        while (at >= 0 && tried++ < RECORDS_TRIED) {
            Optional<Format> format = recognise(names(at));
            if (format.isPresent()) {
                return format;
            }
            int line = indexOf('\n', at);
            at = line < 0 ? -1 : indexOf('{', line);
        }
        return Optional.empty();
    }

    private static Optional<Format> recognise(Set<String> names) {
        if (names.contains("kind") && (names.contains("v") || names.contains("source"))) {
            return Optional.of(Format.NEUTRAL);
        }
        if (names.contains("source_id")) {
            return Optional.of(Format.TRANSCRIPT);
        }
        boolean post = names.contains("accountId") || names.contains("beginAt") || names.contains("visitor");
        return post && (names.contains("channel") || names.contains("messages"))
                ? Optional.of(Format.SMARTSUPP_HOOK)
                : Optional.empty();
    }

    /** Names of the object's members, as far as they lie within the head. */
    private Set<String> names(int from) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = json.createParser(bytes, from, bytes.length - from)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return names;
        }
        return names;
    }

    private boolean hasRecordInOneLine() {
        int start = 0;
        while (start < bytes.length) {
            int end = endOfLine(start);
            boolean whole = end < bytes.length || bytes.length < LENGTH;
            if (bytes[start] == '{' && whole && isObject(start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private boolean isObject(int start, int end) {
        try {
            return json.readTree(bytes, start, end - start).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private int endOfLine(int from) {
        int end = indexOf('\n', from);
        return end < 0 ? bytes.length : end;
    }

    private int indexOf(int wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at;
    }
}
