package io.smarthub.flows;

import io.smarthub.flows.FileProblem.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a file: UTF-8, with or without byte order mark, of a size that a flow can have. */
final class JsonText {

    /** No flow within the limits comes near it. */
    static final int MOST_BYTES = 16 << 20;

    private JsonText() {}

    static String of(Path file) throws Unusable {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge();
            }
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Unusable(FileProblem.ofFile(Reason.UNREADABLE, file.toString(), String.valueOf(e.getMessage())));
        }
    }

    static String of(byte[] bytes) throws Unusable {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (looksLikeUtf16(bytes)) {
            throw new Unusable(FileProblem.ofFile(Reason.UTF16));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            String text = decoder.decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unusable(new FileProblem(lineOf(bytes, in.position()), 0, "", Reason.NOT_UTF8, List.of()));
        }
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || (first == 0) != (second == 0);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static Unusable tooLarge() {
        return new Unusable(FileProblem.ofFile(Reason.TOO_LARGE, String.valueOf(MOST_BYTES >> 20)));
    }
}
