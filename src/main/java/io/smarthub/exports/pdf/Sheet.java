package io.smarthub.exports.pdf;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A page to draw on; points from its upper left corner. */
public final class Sheet {

    /** A4. */
    public static final float WIDTH = 595.28f;

    /** A4. */
    public static final float HEIGHT = 841.89f;

    /** The distance between a circle's corner and its curve's handle. */
    private static final float ROUND = 0.5523f;

    private final PDPageContentStream out;

    Sheet(PDPageContentStream out) {
        this.out = out;
    }

    /** Writes a line with its left end and base line there. */
    public void write(Line line, float x, float baseLine, Ink ink) throws IOException {
        if (line.pieces().isEmpty()) {
            return;
        }
        fill(ink);
        out.beginText();
        out.newLineAtOffset(x, HEIGHT - baseLine);
        for (Piece piece : line.pieces()) {
            out.setFont(piece.font(), line.type().size());
            if (piece.drawn()) {
                codes(piece.text());
            } else {
                out.showText(piece.text());
            }
        }
        out.endText();
    }

    /** PDFBox encodes no text of Type 3 fonts: their codes are written as they are. */
    @SuppressWarnings("deprecation")
    private void codes(String codes) throws IOException {
        StringBuilder hex = new StringBuilder("<");
        codes.chars().forEach(code -> hex.append(String.format(Locale.ROOT, "%02X", code)));
        out.appendRawCommands(hex.append("> Tj\n").toString());
    }

    /** A filled box with round corners. */
    public void box(float x, float top, float width, float height, float radius, Ink ink) throws IOException {
        fill(ink);
        outline(x, top, width, height, radius);
        out.fill();
    }

    /** A box's border, drawn inside it. */
    public void frame(float x, float top, float width, float height, float radius, Ink ink) throws IOException {
        stroke(ink);
        out.setLineWidth(0.6f);
        outline(x + 0.3f, top + 0.3f, width - 0.6f, height - 0.6f, radius);
        out.stroke();
    }

    /** A thin level line. */
    public void rule(float x, float y, float width, Ink ink) throws IOException {
        stroke(ink);
        out.setLineWidth(0.5f);
        out.moveTo(x, HEIGHT - y);
        out.lineTo(x + width, HEIGHT - y);
        out.stroke();
    }

    /**
     * A part of a ring.
     *
     * @param from where it begins, clockwise from the top, 0 to 1
     * @param to where it ends
     */
    public void arc(float x, float y, float radius, float thickness, double from, double to, Ink ink)
            throws IOException {
        stroke(ink);
        out.setLineWidth(thickness);
        int steps = Math.max(1, (int) Math.ceil((to - from) * 8));
        double step = (to - from) * 2 * Math.PI / steps;
        double handle = 4 / 3.0 * Math.tan(step / 4) * radius;
        double angle = from * 2 * Math.PI;
        out.moveTo(x + (float) (radius * Math.sin(angle)), HEIGHT - y + (float) (radius * Math.cos(angle)));
        for (int i = 0; i < steps; i++) {
            double next = angle + step;
            out.curveTo(
                    x + (float) (radius * Math.sin(angle) + handle * Math.cos(angle)),
                    HEIGHT - y + (float) (radius * Math.cos(angle) - handle * Math.sin(angle)),
                    x + (float) (radius * Math.sin(next) - handle * Math.cos(next)),
                    HEIGHT - y + (float) (radius * Math.cos(next) + handle * Math.sin(next)),
                    x + (float) (radius * Math.sin(next)),
                    HEIGHT - y + (float) (radius * Math.cos(next)));
            angle = next;
        }
        out.stroke();
    }

    private void outline(float x, float top, float width, float height, float radius) throws IOException {
        float r = Math.min(radius, Math.min(width, height) / 2);
        float bottom = HEIGHT - top - height;
        if (r <= 0) {
            out.addRect(x, bottom, width, height);
            return;
        }
        float h = r * (1 - ROUND);
        float right = x + width;
        float upper = bottom + height;
        out.moveTo(x + r, bottom);
        out.lineTo(right - r, bottom);
        out.curveTo(right - h, bottom, right, bottom + h, right, bottom + r);
        out.lineTo(right, upper - r);
        out.curveTo(right, upper - h, right - h, upper, right - r, upper);
        out.lineTo(x + r, upper);
        out.curveTo(x + h, upper, x, upper - h, x, upper - r);
        out.lineTo(x, bottom + r);
        out.curveTo(x, bottom + h, x + h, bottom, x + r, bottom);
        out.closePath();
    }

    private void fill(Ink ink) throws IOException {
        out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void stroke(Ink ink) throws IOException {
        out.setStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    void close() throws IOException {
        out.close();
    }
}
