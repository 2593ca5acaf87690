package io.smarthub.attachments;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.domain.conversation.AttachmentType;
import io.smarthub.platform.AllowedToUseAwt;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * What a file is by its bytes.
 *
 * @param width in pixels, 0 where it is no picture
 * @param height in pixels, 0 where it is no picture
 */
@AllowedToUseAwt(because = "the platform's own readers know how big a picture is without unpacking it")
record Content(AttachmentType type, int width, int height) {

    private static final Map<AttachmentType, byte[]> BEGINNINGS = Map.of(
            AttachmentType.PNG,
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
            AttachmentType.JPEG,
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            AttachmentType.GIF,
            "GIF8".getBytes(StandardCharsets.US_ASCII),
            AttachmentType.PDF,
            "%PDF-".getBytes(StandardCharsets.US_ASCII));
    private static final String PDF_END = "%%EOF";
    private static final int PDF_TAIL = 2_048;
    private static final int LONGEST_BEGINNING = 8;

    /** What a file is; empty when it is nothing that is taken in. Reads its head and tail alone. */
    static Optional<Content> of(Path file) throws IOException {
        Optional<AttachmentType> type = beginning(file);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.get()) {
            case PDF -> isWholePdf(file) ? Optional.of(new Content(AttachmentType.PDF, 0, 0)) : Optional.empty();
            case PNG, JPEG, GIF -> picture(file, type.get());
        };
    }

    private static Optional<AttachmentType> beginning(Path file) throws IOException {
        byte[] head = new byte[LONGEST_BEGINNING];
        int length;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            length = bytes.read(head);
        }
        return BEGINNINGS.entrySet().stream()
                .filter(entry -> starts(head, length, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean starts(byte[] head, int length, byte[] beginning) {
        if (length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (head[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWholePdf(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(PDF_TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(PDF_END);
        }
    }

    /** Its size is read without unpacking it: a small file can unpack to gigabytes. */
    private static Optional<Content> picture(Path file, AttachmentType type) throws IOException {
        try (FileImageInputStream bytes = new FileImageInputStream(file.toFile())) {
            ImageReader reader = reader(type);
            try {
                Turn turn = type == AttachmentType.JPEG ? Turn.of(bytes) : Turn.UPRIGHT;
                reader.setInput(bytes, true, true);
                int width = turn.isOnItsSide() ? reader.getHeight(0) : reader.getWidth(0);
                int height = turn.isOnItsSide() ? reader.getWidth(0) : reader.getHeight(0);
                boolean fits = width > 0 && height > 0 && (long) width * height <= AttachmentFiles.MOST_PIXELS;
                return fits ? Optional.of(new Content(type, width, height)) : Optional.empty();
            } catch (IOException | RuntimeException _) {
                // whatever a broken head makes of a reader: it is no picture
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    /** The platform's own reader of a type. */
    static ImageReader reader(AttachmentType type) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        return readers.next();
    }
}
