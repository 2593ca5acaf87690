package io.smarthub.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.smarthub.app.attachments.Picture;
import io.smarthub.domain.conversation.AttachmentType;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageIoPicturesTest {

    private final ImageIoPictures pictures = new ImageIoPictures();

    @ParameterizedTest
    @CsvSource({"1600,400,320,80", "400,1600,60,240", "30,20,30,20", "3000,3000,240,240", "4000,1,320,1"})
    void fitsInItsOwnProportions_andIsNeverMadeLarger(int width, int height, int wide, int high) throws IOException {
        Picture preview = preview(Samples.picture("png", width, height), AttachmentType.PNG);

        assertThat(preview.width()).isEqualTo(wide);
        assertThat(preview.height()).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpg,JPEG", "gif,GIF"})
    void keepsTheColours(String format, AttachmentType type) throws IOException {
        Picture preview = preview(Samples.picture(format, 600, 600), type);

        int corner = preview.argb()[0];
        assertThat(corner >>> 24).isEqualTo(0xFF);
        assertThat(corner & 0xFF).as("blue").isBetween(0xE0, 0xFF);
        int middle = preview.argb()[preview.width() * (preview.height() / 2) + preview.width() / 2];
        assertThat(middle & 0xFF).as("orange").isLessThan(0x20);
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,3,0", "3,3,1", "4,0,1", "5,0,0", "6,1,0", "7,1,3", "8,0,3"})
    void turnsPhotographsUpright(int orientation, int x, int y) throws IOException {
        Turn turn = new Turn(orientation);
        Point2D corner = turn.upright(4, 2).transform(new Point2D.Double(0.5, 0.5), null);

        assertThat(corner).isEqualTo(new Point2D.Double(x + 0.5, y + 0.5));
        byte[] photo = Samples.photo(600, 400, orientation);
        Picture preview = preview(photo, AttachmentType.JPEG);
        assertThat(preview.width() < preview.height()).isEqualTo(orientation > 4);
    }

    /** Whole in memory each would take 100 MB and more; a thread's own allocations are counted, so nothing else disturbs. */
    @ParameterizedTest
    @CsvSource({"40000,700", "700,40000", "5200,5200"})
    void isNeverWholeInMemory(int width, int height) throws IOException {
        byte[] bytes = Samples.picture("png", width, height);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        Picture preview = preview(bytes, AttachmentType.PNG);

        assertThat(preview.width()).isLessThanOrEqualTo(320);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(40L * 1024 * 1024);
    }

    @Test
    void saysOfABrokenPictureThatItIsBroken() {
        byte[] whole = Samples.picture("png", 300, 300);

        assertThatThrownBy(() -> preview(Arrays.copyOf(whole, whole.length / 2), AttachmentType.PNG))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> preview(Samples.bomb(6_000, 6_000), AttachmentType.PNG))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> preview(new byte[0], AttachmentType.GIF)).isInstanceOf(IOException.class);
    }

    @Test
    void whatWasCopiedFromTheScreenComesBackAsItWas() throws IOException {
        Picture picture = new Picture(2, 2, new int[] {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0x00000000});

        Picture again = preview(pictures.png(picture), AttachmentType.PNG);

        assertThat(again.argb()).isEqualTo(picture.argb());
    }

    private Picture preview(byte[] bytes, AttachmentType type) throws IOException {
        return pictures.preview(new ByteArrayInputStream(bytes), type, 320, 240);
    }
}
