package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of one JSON object, read by name; names that nobody asked about are reported. */
final class Fields {

    private static final int SHOWN = 60;

    private final JsonNode node;
    private final String place;
    private final long line;
    private final Remarks remarks;

    /**
     * @param place how to name the object in front of its members, such as {@code messages.}; empty for the record itself
     */
    Fields(JsonNode node, String place, long line, Remarks remarks) {
        this.node = node;
        this.place = place;
        this.line = line;
        this.remarks = remarks;
    }

    @Nullable
    JsonNode node(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** A text; numbers and booleans are taken as they are written. Null where it is absent. */
    @Nullable
    String text(String name) throws RefusedRecord {
        JsonNode value = node(name);
        if (value == null) {
            return null;
        }
        if (!value.isValueNode()) {
            throw RefusedRecord.wrong(Reason.WRONG_FIELD, place + name, shown(value));
        }
        return clean(name, value.asString(""));
    }

    /** A text with something in it. */
    @Nullable
    String filled(String name) throws RefusedRecord {
        String text = text(name);
        return text == null || text.isBlank() ? null : text;
    }

    /** A text that must be there. */
    String required(String name) throws RefusedRecord {
        String text = filled(name);
        if (text == null) {
            throw RefusedRecord.wrong(Reason.MISSING_FIELD, place + name);
        }
        return text;
    }

    @Nullable
    Integer number(String name) throws RefusedRecord {
        String text = filled(name);
        if (text == null) {
            return null;
        }
        try {
            return (int) Math.clamp(Double.parseDouble(text.strip()), Integer.MIN_VALUE, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw RefusedRecord.wrong(Reason.WRONG_FIELD, place + name, shown(text));
        }
    }

    boolean isTrue(String name) {
        JsonNode value = node(name);
        return value != null
                && (value.isBoolean()
                        ? value.booleanValue()
                        : value.asString("").equals("true"));
    }

    /** The texts of an array; a single text counts as one. */
    List<String> texts(String name) throws RefusedRecord {
        JsonNode value = node(name);
        List<String> texts = new ArrayList<>();
        if (value != null && value.isArray()) {
            for (JsonNode element : value.values()) {
                if (!element.isValueNode()) {
                    throw RefusedRecord.wrong(Reason.WRONG_FIELD, place + name, shown(value));
                }
                texts.add(clean(name, element.asString("")));
            }
        } else if (value != null) {
            String text = filled(name);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The members of an object inside; null where it is absent or something else. */
    @Nullable
    Fields object(String name) {
        JsonNode value = node(name);
        return value != null && value.isObject() ? new Fields(value, place + name + ".", line, remarks) : null;
    }

    /** Whether something is said that nobody reads; each such name is reported once with a count. */
    boolean reportUnknown(Set<String> known) {
        return reportUnknown(known, Reason.UNKNOWN_FIELD);
    }

    /** The same, with what becomes of such a member. */
    boolean reportUnknown(Set<String> known, Reason reason) {
        boolean any = false;
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                remarks.count(line, reason, place + name);
                any = true;
            }
        }
        return any;
    }

    /** NUL and halves of a surrogate pair are no text: databases, indexes and files refuse them. */
    private String clean(String name, String text) {
        int bad = firstBad(text);
        if (bad < 0) {
            return text;
        }
        remarks.count(line, Reason.CLEANED_TEXT, place + name);
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(point -> cleaned.appendCodePoint(isBad(point) ? 0xFFFD : point));
        return cleaned.toString();
    }

    private static int firstBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == 0 || Character.isLowSurrogate(next)) {
                return i;
            }
            if (Character.isHighSurrogate(next)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isBad(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** A value as a sentence shows it. */
    static String shown(Object value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
