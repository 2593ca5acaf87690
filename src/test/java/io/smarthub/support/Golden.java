package io.smarthub.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.ui.kit.theme.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/**
 * Compares a picture with {@code src/test/resources/golden/NAME.png}. On a difference the picture and a map of the
 * differences lie in {@code target/golden}. {@code -Dgolden.update=true} writes the golden picture instead.
 */
public final class Golden {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path OUTPUT = Path.of("target/golden");
    private static final int CHANNEL_TOLERANCE = 24;
    private static final double SHARE_TOLERANCE = 0.0005;

    private Golden() {}

    /** Fails when more than 0.05 % of the pixels differ visibly, or the size does. */
    public static void assertMatches(WritableImage actual, String name) {
        try {
            compare(actual, name + ".png");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(WritableImage actual, String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        Snapshots.write(actual, OUTPUT.resolve(name));
        if (Boolean.getBoolean("golden.update")) {
            Snapshots.write(actual, golden);
        }
        assertThat(golden)
                .as("make it with -Dgolden.update=true and look at it")
                .exists();
        Image expected;
        try (var in = Files.newInputStream(golden)) {
            expected = new Image(in);
        }
        assertThat(actual.getWidth()).as("width of %s", name).isEqualTo(expected.getWidth());
        assertThat(actual.getHeight()).as("height of %s", name).isEqualTo(expected.getHeight());
        var map = new WritableImage((int) expected.getWidth(), (int) expected.getHeight());
        long different = differences(actual, expected, map);
        if (different > 0) {
            Snapshots.write(map, OUTPUT.resolve("diff-" + name));
        }
        assertThat(different / (expected.getWidth() * expected.getHeight()))
                .as("share of pixels that differ, see %s", OUTPUT.resolve("diff-" + name))
                .isLessThanOrEqualTo(SHARE_TOLERANCE);
    }

    private static long differences(Image actual, Image expected, WritableImage map) {
        PixelReader left = actual.getPixelReader();
        PixelReader right = expected.getPixelReader();
        long count = 0;
        for (int y = 0; y < (int) expected.getHeight(); y++) {
            for (int x = 0; x < (int) expected.getWidth(); x++) {
                boolean differs = differ(left.getArgb(x, y), right.getArgb(x, y));
                map.getPixelWriter().setArgb(x, y, differs ? 0xffff0000 : 0xffffffff);
                count += differs ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean differ(int first, int second) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((first >> shift & 0xff) - (second >> shift & 0xff)) > CHANNEL_TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
