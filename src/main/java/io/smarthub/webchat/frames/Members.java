package io.smarthub.webchat.frames;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of a frame, each of the one kind it must be. */
record Members(JsonNode node) {

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
    private static final Pattern BROKEN_PAIR =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /** A text that must be there, and not longer. */
    String text(String name, int longest) {
        String text = words(name);
        if (text.length() > longest) {
            throw new WrongMember(name);
        }
        return text;
    }

    /** A text that must be there, however long. */
    String words(String name) {
        JsonNode member = node.get(name);
        if (member == null || !member.isString()) {
            throw new WrongMember(name);
        }
        return clean(member.stringValue());
    }

    /** A text, empty where there is none. */
    String wordsOrNone(String name) {
        return isAbsent(name) ? "" : words(name);
    }

    /** A text, empty where there is none, cut where it is longer; never within a character. */
    String cut(String name, int longest) {
        String text = wordsOrNone(name);
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** A text; null where there is none, or one that is longer than it can be. */
    @Nullable
    String fitting(String name, int longest) {
        if (isAbsent(name)) {
            return null;
        }
        String text = words(name);
        return text.length() > longest ? null : text;
    }

    String clientId() {
        String id = words("clientId");
        if (!CLIENT_ID.matcher(id).matches()) {
            throw new WrongMember("clientId");
        }
        return id;
    }

    boolean flag(String name) {
        JsonNode member = node.get(name);
        if (member == null || !member.isBoolean()) {
            throw new WrongMember(name);
        }
        return member.booleanValue();
    }

    boolean flagOrFalse(String name) {
        return !isAbsent(name) && flag(name);
    }

    int number(String name, int least, int most) {
        JsonNode member = node.get(name);
        if (member == null || !member.isInt() || member.intValue() < least || member.intValue() > most) {
            throw new WrongMember(name);
        }
        return member.intValue();
    }

    Members object(String name) {
        JsonNode member = node.get(name);
        if (member == null || !member.isObject()) {
            throw new WrongMember(name);
        }
        return new Members(member);
    }

    private boolean isAbsent(String name) {
        JsonNode member = node.get(name);
        return member == null || member.isNull();
    }

    /** Without what no text has: control characters other than tab and line ends, and halves of characters. */
    private static String clean(String text) {
        return BROKEN_PAIR.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("\uFFFD");
    }
}
