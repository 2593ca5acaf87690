package io.smarthub.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Any file as a stream of UTF-8, without byte order mark. */
final class Utf8 {

    private static final int LOOKED_AT = 4;

    private Utf8() {}

    static InputStream of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(LOOKED_AT);
        Encoding encoding = Encoding.of(head, head.length);
        InputStream all = new SequenceInputStream(
                new ByteArrayInputStream(head, encoding.mark(), head.length - encoding.mark()), in);
        return encoding.isUtf8() ? all : new Transcoding(all, encoding.charset());
    }
}
