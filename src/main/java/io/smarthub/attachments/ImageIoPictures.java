package io.smarthub.attachments;

import io.smarthub.app.attachments.Picture;
import io.smarthub.app.attachments.Pictures;
import io.smarthub.domain.conversation.AttachmentType;
import io.smarthub.platform.AllowedToUseAwt;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Unpacks with the platform's own readers: every so many points while reading, so that a big picture never is whole in memory. */
@AllowedToUseAwt(
        because = "JavaFX unpacks every frame of a moving picture at once; here it is the first one, thinned out")
public final class ImageIoPictures implements Pictures {

    /** Thinned out to twice the wanted size, then scaled: smooth, and never much memory. */
    private static final int FINER = 2;

    @Override
    public Picture preview(InputStream bytes, AttachmentType type, int mostWide, int mostHigh) throws IOException {
        ImageReader reader = Content.reader(type);
        try (ImageInputStream input = new MemoryCacheImageInputStream(bytes)) {
            Turn turn = type == AttachmentType.JPEG ? Turn.of(input) : Turn.UPRIGHT;
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            int wide = turn.isOnItsSide() ? mostHigh : mostWide;
            int high = turn.isOnItsSide() ? mostWide : mostHigh;
            int every = Math.max(1, Math.max(width / (FINER * wide), height / (FINER * high)));
            ImageReadParam thinned = reader.getDefaultReadParam();
            thinned.setSourceSubsampling(every, every, 0, 0);
            return upright(scaled(reader.read(0, thinned), wide, high), turn);
        } catch (RuntimeException e) {
            // whatever broken bytes make of a reader
            throw new IOException("the picture is broken", e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image, int mostWide, int mostHigh) {
        double by = Math.min(1, Math.min((double) mostWide / image.getWidth(), (double) mostHigh / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        BufferedImage points = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paint = points.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.drawImage(image, 0, 0, width, height, null);
        paint.dispose();
        return points;
    }

    private static Picture upright(BufferedImage lying, Turn turn) {
        int width = turn.isOnItsSide() ? lying.getHeight() : lying.getWidth();
        int height = turn.isOnItsSide() ? lying.getWidth() : lying.getHeight();
        BufferedImage points = lying;
        if (!turn.equals(Turn.UPRIGHT)) {
            points = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D paint = points.createGraphics();
            paint.drawImage(lying, turn.upright(lying.getWidth(), lying.getHeight()), null);
            paint.dispose();
        }
        return new Picture(width, height, points.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public byte[] png(Picture picture) {
        BufferedImage points = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        points.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(points, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
