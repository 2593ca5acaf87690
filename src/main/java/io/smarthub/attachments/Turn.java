package io.smarthub.attachments;

import io.smarthub.platform.AllowedToUseAwt;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NodeList;

/**
 * How a camera was held: its photographs lie on their side, and say so beside their points (EXIF 2.3, tag 0x0112).
 *
 * @param orientation 1 for upright, to 8
 */
@AllowedToUseAwt(because = "the platform's reader gives a photograph as it lies, and what is said of it")
record Turn(int orientation) {

    static final Turn UPRIGHT = new Turn(1);

    private static final int EXIF_MARKER = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int ENTRY_BYTES = 12;
    private static final int VALUE_AT = 8;

    /** Of a JPEG; upright where it does not say, or says nonsense. */
    static Turn of(ImageReader reader) throws IOException {
        IIOMetadata said = reader.getImageMetadata(0);
        if (said == null || !(said.getAsTree(said.getNativeMetadataFormatName()) instanceof IIOMetadataNode tree)) {
            return UPRIGHT;
        }
        NodeList unknown = tree.getElementsByTagName("unknown");
        return IntStream.range(0, unknown.getLength())
                .mapToObj(unknown::item)
                .filter(IIOMetadataNode.class::isInstance)
                .map(IIOMetadataNode.class::cast)
                .filter(node -> node.getAttribute("MarkerTag").equals(String.valueOf(EXIF_MARKER)))
                .filter(node -> node.getUserObject() instanceof byte[])
                .map(node -> in((byte[]) node.getUserObject()))
                .filter(turn -> turn != UPRIGHT)
                .findFirst()
                .orElse(UPRIGHT);
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
