package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The bytes of one record, up to the limit; what lies beyond is only counted. */
final class Collected {

    private byte[] bytes = new byte[4096];
    private int kept;
    private long length;

    void clear() {
        if (bytes.length > 1 << 20) {
            bytes = new byte[4096];
        }
        kept = 0;
        length = 0;
    }

    void add(int next) {
        length++;
        if (length > Pieces.LIMIT) {
            return;
        }
        if (kept == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(Pieces.LIMIT, bytes.length * 2));
        }
        bytes[kept++] = (byte) next;
    }

    void add(byte[] source, int from, int count) {
        int room = (int) Math.min(count, Pieces.LIMIT - Math.min(length, Pieces.LIMIT));
        length += count;
        if (kept + room > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.clamp(2L * bytes.length, kept + room, Pieces.LIMIT));
        }
        System.arraycopy(source, from, bytes, kept, room);
        kept += room;
    }

    boolean isBlank() {
        for (int i = 0; i < kept; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return length <= Pieces.LIMIT;
    }

    /** The record as text. */
    Piece piece(long line) {
        if (length > Pieces.LIMIT) {
            return new Piece.Refused(line, Reason.TOO_LONG, List.of(megabytes(length), (Pieces.LIMIT >> 20) + " MB"));
        }
        String text = new String(bytes, 0, kept, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            return new Piece.Refused(line, Reason.NUL_BYTES, List.of(String.valueOf(indexOfNul() + 1)));
        }
        return text.indexOf('\uFFFD') >= 0 && !isUtf8() ? notUtf8(line) : new Piece.Text(line, text);
    }

    private Piece notUtf8(long line) {
        int at = firstInvalid();
        return new Piece.Refused(
                line,
                Reason.NOT_UTF8,
                List.of(
                        "0x" + String.format(Locale.ROOT, "%02X", bytes[at] & 0xFF),
                        String.valueOf(at + 1),
                        suspectedEncoding()));
    }

    private int indexOfNul() {
        for (int i = 0; i < kept; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, kept));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A decoder that reports stops before the first invalid byte. */
    private int firstInvalid() {
        CharBuffer chars = CharBuffer.allocate(kept);
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, kept);
        StandardCharsets.UTF_8.newDecoder().decode(rest, chars, true);
        return Math.min(rest.position(), kept - 1);
    }

    /** Bytes 0x80 to 0x9F are letters and quotes in Windows-1252, and nothing in Latin-1. */
    private String suspectedEncoding() {
        for (int i = 0; i < kept; i++) {
            int value = bytes[i] & 0xFF;
            if (value >= 0x80 && value <= 0x9F) {
                return "Windows-1252";
            }
        }
        return "Latin-1 (ISO-8859-1)";
    }

    private static String megabytes(long length) {
        return Math.max(1, Math.round(length / 1048576.0)) + " MB";
    }
}
