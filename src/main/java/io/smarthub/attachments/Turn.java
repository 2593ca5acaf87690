package io.smarthub.attachments;

import io.smarthub.platform.AllowedToUseAwt;
import java.awt.geom.AffineTransform;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/**
 * How a camera was held: its photographs lie on their side, and say so beside their points (EXIF 2.3, tag 0x0112).
 *
 * @param orientation 1 for upright, to 8
 */
@AllowedToUseAwt(because = "the platform's reader gives a photograph as it lies")
record Turn(int orientation) {

    static final Turn UPRIGHT = new Turn(1);

    private static final int EXIF_MARKER = 0xFFE1;
    private static final int FIRST_MARKER = 0xFFC0;
    private static final int PICTURE = 0xFFDA;
    private static final int START = 2;
    private static final int MOST_SEGMENTS = 100;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int ENTRY_BYTES = 12;
    private static final int VALUE_AT = 8;

    /**
     * Of a JPEG; upright where it does not say, or says nonsense. Its marks are read here: the platform's reader of metadata refuses
     * what many telephones write. The stream is at its beginning afterwards.
     */
    static Turn of(ImageInputStream bytes) throws IOException {
        Turn found = UPRIGHT;
        try {
            bytes.seek(START);
            for (int i = 0; i < MOST_SEGMENTS && found.equals(UPRIGHT); i++) {
                int marker = bytes.readUnsignedShort();
                if (marker < FIRST_MARKER || marker == PICTURE) {
                    break;
                }
                byte[] segment = new byte[Math.max(0, bytes.readUnsignedShort() - Short.BYTES)];
                bytes.readFully(segment);
                found = marker == EXIF_MARKER ? in(segment) : UPRIGHT;
            }
        } catch (EOFException _) {
            // it ends before it is a picture: whoever reads on finds out
        }
        bytes.seek(0);
        return found;
    }

    private static Turn in(byte[] segment) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(segment);
            byte[] name = new byte[EXIF.length];
            bytes.get(name);
            return Arrays.equals(name, EXIF) ? inDirectory(bytes.slice()) : UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static Turn inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(Integer.BYTES));
        int entries = Short.toUnsignedInt(tiff.getShort());
        int first = tiff.position();
        for (int i = 0; i < entries; i++) {
            int entry = first + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + VALUE_AT));
                return value >= 1 && value <= LAST ? new Turn(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether its width is its height once it is upright. */
    boolean isOnItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    /** Turns points of a picture that lies so, and is so wide and high, upright. */
    AffineTransform upright(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
