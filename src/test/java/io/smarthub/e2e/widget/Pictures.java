package io.smarthub.e2e.widget;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files as visitors have them. */
final class Pictures {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private Pictures() {}

    /** A landscape of this size; {@code png} or {@code jpg}. */
    static byte[] landscape(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setPaint(new GradientPaint(0, 0, new Color(0x8ecae6), 0, height * 0.7f, new Color(0xffe8d6)));
        ink.fillRect(0, 0, width, height);
        ink.setColor(new Color(0xffb703));
        ink.fillOval(width * 6 / 10, height / 6, height / 4, height / 4);
        ink.setColor(new Color(0x588157));
        ink.fillOval(-width / 4, height * 5 / 10, width, height);
        ink.setColor(new Color(0x3a5a40));
        ink.fillOval(width / 3, height * 6 / 10, width, height);
        ink.dispose();
        return encoded(image, format);
    }

    /** As a telephone that was held upright writes it: the points lie on their side, and a mark says so. */
    static byte[] turned(int width, int height) {
        byte[] picture = landscape(width, height, "jpg");
        byte[] mark = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                        + "00000000");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(mark);
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    /** So many colours that PNG cannot make it small. */
    static byte[] noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = random.nextInt(0x1000000);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return encoded(image, "png");
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
