package io.smarthub.imports;

import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why nobody can tell what a file holds, from its beginning: another encoding, no text, no JSON, or JSON that breaks off.
 */
final class Unrecognised {

    /** Text in UTF-16 is of zero bytes for a half, with some letters beyond Latin for less. */
    private static final int MANY_ZEROS = 4;

    private final JsonMapper json;
    private final byte[] bytes;
    private final boolean whole;

    /**
     * @param bytes the beginning
     * @param whole whether the file ends with it
     */
    Unrecognised(JsonMapper json, byte[] bytes, boolean whole) {
        this.json = json;
        this.bytes = bytes;
        this.whole = whole;
    }

    Problem problem(String file) {
        return encoding()
                .or(this::noText)
                .or(this::noJson)
                .or(this::broken)
                .map(found -> new Problem(file, found.line(), Problem.Level.ERROR, found.reason(), found.arguments()))
                .orElseGet(() -> new Problem(file, 0, Problem.Level.ERROR, Reason.UNKNOWN_FORMAT, List.of()));
    }

    /** A damaged file has its zeros anywhere, one of a wide encoding always at the same places of its characters. */
    private Optional<Piece.Refused> encoding() {
        int[] zerosAt = new int[4];
        for (int i = 0; i < bytes.length; i++) {
            zerosAt[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        int zeros = Arrays.stream(zerosAt).sum();
        if (zeros == 0 || zeros < bytes.length / MANY_ZEROS) {
            return Optional.empty();
        }
        boolean[] letters = new boolean[4];
        for (int place = 0; place < letters.length; place++) {
            letters[place] = zerosAt[place] * 10 < zeros;
        }
        String name;
        if (letters[0]) {
            name = letters[2] ? "UTF-16LE" : "UTF-32LE";
        } else if (letters[3]) {
            name = letters[1] ? "UTF-16BE" : "UTF-32BE";
        } else {
            return Optional.empty();
        }
        return Optional.of(new Piece.Refused(0, Reason.OTHER_ENCODING, List.of(name)));
    }

    private Optional<Piece.Refused> noText() {
        Lines lines = new Lines(new ByteArrayInputStream(bytes));
        try {
            Piece next = lines.next();
            while (next != null) {
                Piece piece = next;
                next = lines.next();
                // The beginning may end within a letter.
                if (piece instanceof Piece.Refused refused && (whole || next != null)) {
                    return Optional.of(refused);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Piece.Refused> noJson() {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        return text.startsWith("{") || text.startsWith("[")
                ? Optional.empty()
                : Optional.of(new Piece.Refused(
                        0,
                        Reason.NO_JSON,
                        List.of(Fields.shown(text.lines().findFirst().orElse("")))));
    }

    private Optional<Piece.Refused> broken() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (JsonParser parser = json.createParser(text)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            boolean atEnd = e instanceof UnexpectedEndOfInputException
                    || e.getLocation().getCharOffset() >= text.stripTrailing().length();
            if (!atEnd) {
                return Optional.of(invalid(text, e.getLocation()));
            }
            return whole ? Optional.of(brokenOff(text.stripTrailing())) : Optional.empty();
        }
    }

    private static Piece.Refused brokenOff(String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        int column = text.length() - text.lastIndexOf('\n');
        return new Piece.Refused(line, Reason.FILE_TRUNCATED, List.of(String.valueOf(line), String.valueOf(column)));
    }

    private static Piece.Refused invalid(String text, TokenStreamLocation at) {
        int offset = Math.clamp(at.getCharOffset(), 0, text.length());
        String there = text.substring(offset).lines().findFirst().orElse("");
        return new Piece.Refused(
                at.getLineNr(),
                Reason.FILE_NOT_VALID,
                List.of(String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr()), Fields.shown(there.strip())));
    }
}
