package io.smarthub.app.attachments;

/**
 * A picture as points, for a screen.
 *
 * @param width in points
 * @param height in points
 * @param argb the points' colours, row after row, not premultiplied; not to be changed by whoever has it
 */
@SuppressWarnings("ArrayRecordComponent") // as toolkits take and give them, without a copy of megabytes
public record Picture(int width, int height, int[] argb) {

    public Picture {
        if (width <= 0 || height <= 0 || argb.length != width * height) {
            throw new IllegalArgumentException("the points do not fill the picture");
        }
    }
}
