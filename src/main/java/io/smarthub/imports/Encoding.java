package io.smarthub.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a file as far as its first bytes settle it: a byte order mark, or the zero bytes that UTF-16 and UTF-32
 * put around the ASCII character every JSON text begins with. Everything else is taken as UTF-8 and checked record by
 * record.
 *
 * @param charset what to decode with
 * @param mark how many bytes of the beginning are its mark
 */
record Encoding(Charset charset, int mark) {

    static Encoding of(byte[] head, int length) {
        int a = at(head, length, 0);
        int b = at(head, length, 1);
        int c = at(head, length, 2);
        int d = at(head, length, 3);
        if (a == 0xEF && b == 0xBB && c == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (a == 0xFF && b == 0xFE) {
            return c == 0 && d == 0
                    ? new Encoding(StandardCharsets.UTF_32LE, 4)
                    : new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (a == 0xFE && b == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (a == 0 && b == 0 && c == 0xFE && d == 0xFF) {
            return new Encoding(StandardCharsets.UTF_32BE, 4);
        }
        return new Encoding(withoutMark(a, b, c, d), 0);
    }

    private static Charset withoutMark(int a, int b, int c, int d) {
        if (a > 0 && b == 0 && c > 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (a == 0 && b > 0 && c == 0 && d > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static int at(byte[] head, int length, int index) {
        return index < length ? head[index] & 0xFF : -1;
    }
}
