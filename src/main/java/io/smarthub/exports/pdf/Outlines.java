package io.smarthub.exports.pdf;

import io.smarthub.platform.AllowedToUseAwt;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a character's outline out of a font, TrueType or CFF, as drawing operators. */
@AllowedToUseAwt(because = "FontBox tells outlines as paths of java.awt.geom; nothing of a second toolkit starts")
final class Outlines {

    private static final Logger LOG = LoggerFactory.getLogger(Outlines.class);

    private final StringBuilder out = new StringBuilder();
    private final float scale;
    private float x;
    private float y;

    private Outlines(float scale) {
        this.scale = scale;
    }

    /** The outline; empty where the font has none for the character, or an empty one for something visible. */
    static Optional<Outline> of(TrueTypeFont font, int codePoint) {
        try {
            CmapLookup characters = font.getUnicodeCmapLookup();
            int glyph = characters == null ? 0 : characters.getGlyphId(codePoint);
            if (glyph == 0) {
                return Optional.empty();
            }
            float scale = 1000f / font.getUnitsPerEm();
            GeneralPath path = path(font, glyph);
            boolean blank = path.getPathIterator(null).isDone();
            return blank && !Character.isWhitespace(codePoint)
                    ? Optional.empty()
                    : Optional.of(
                            new Outline(new Outlines(scale).operators(path), font.getAdvanceWidth(glyph) * scale));
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} has no outline of {}", font, codePoint, e);
            return Optional.empty();
        }
    }

    private static GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            return open.getCFF().getFont().getType2CharString(glyph).getPath();
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private String operators(GeneralPath path) {
        float[] at = new float[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> to("m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> to("l", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> curve(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> to("c", at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> out.append("h\n");
            }
        }
        return out.append("f\n").toString();
    }

    /** PDF has cubic curves only. */
    private void curve(float handleX, float handleY, float endX, float endY) {
        to(
                "c",
                x + (handleX - x) * 2 / 3,
                y + (handleY - y) * 2 / 3,
                endX + (handleX - endX) * 2 / 3,
                endY + (handleY - endY) * 2 / 3,
                endX,
                endY);
    }

    private void to(String operator, float... values) {
        for (float value : values) {
            out.append(Math.round(value * scale * 10) / 10f).append(' ');
        }
        out.append(operator).append('\n');
        x = values[values.length - 2];
        y = values[values.length - 1];
    }
}
