package io.smarthub.exports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document's fonts: the bundled ones, then outlines of the machine's, then a sign for what nobody has. */
final class Fonts {

    private static final int REPLACEMENT = '□';

    private final PDDocument document;
    private final SystemFonts system;
    private final Map<Face, Bundled> bundled = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Glyph>> known = new EnumMap<>(Face.class);
    private final Map<Integer, Optional<Glyph>> drawn = new HashMap<>();
    private final List<DrawnFont> drawnFonts = new ArrayList<>();
    private final Map<Integer, Integer> missed = new TreeMap<>();

    Fonts(PDDocument document, SystemFonts system) {
        this.document = document;
        this.system = system;
    }

    /** A character's width in thousandths of the type's size. */
    float advance(Face face, int codePoint) {
        return glyph(face, codePoint).advance();
    }

    /** Cuts text, which is in the order of the eye, into pieces of one font; counts what cannot be printed. */
    List<Piece> pieces(Type type, String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder codes = new StringBuilder();
        Glyph last = null;
        float width = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            Glyph glyph = glyph(type.face(), codePoint);
            if (!glyph.printed()) {
                missed.merge(codePoint, 1, Integer::sum);
            }
            if (last != null && !last.font().equals(glyph.font())) {
                pieces.add(new Piece(last.font(), last.drawn(), codes.toString(), width * type.size() / 1000));
                codes.setLength(0);
                width = 0;
            }
            codes.appendCodePoint(glyph.code());
            width += glyph.advance();
            last = glyph;
        }
        if (last != null) {
            pieces.add(new Piece(last.font(), last.drawn(), codes.toString(), width * type.size() / 1000));
        }
        return pieces;
    }

    /** What could not be printed, and how often. */
    Map<Integer, Integer> missed() {
        return missed;
    }

    void finish() throws IOException {
        for (DrawnFont font : drawnFonts) {
            font.finish();
        }
    }

    private Glyph glyph(Face face, int codePoint) {
        return known.computeIfAbsent(face, _ -> new HashMap<>()).computeIfAbsent(codePoint, _ -> find(face, codePoint));
    }

    private Glyph find(Face face, int codePoint) {
        return bundled(face).glyph(codePoint).or(() -> drawn(codePoint)).orElseGet(() -> replacement(face));
    }

    private Glyph replacement(Face face) {
        Glyph sign = bundled(face).glyph(REPLACEMENT).orElseThrow();
        return new Glyph(sign.font(), false, sign.code(), sign.advance(), false);
    }

    private Optional<Glyph> drawn(int codePoint) {
        return drawn.computeIfAbsent(
                codePoint,
                _ -> system.find(codePoint).map(outline -> {
                    try {
                        if (drawnFonts.isEmpty() || drawnFonts.getLast().isFull()) {
                            drawnFonts.add(new DrawnFont(document));
                        }
                        return drawnFonts.getLast().add(codePoint, outline);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    private Bundled bundled(Face face) {
        return bundled.computeIfAbsent(face, this::load);
    }

    private Bundled load(Face face) {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream(face.resource()))) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures would make text narrower than it was measured, and cost 20 times what everything else does.
            file.setEnableGsub(false);
            return new Bundled(file, file.getUnicodeCmapLookup(false), PDType0Font.load(document, file, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of our own fonts, of which the document gets the glyphs it uses. */
    private record Bundled(TrueTypeFont file, CmapLookup characters, PDType0Font font) {

        Optional<Glyph> glyph(int codePoint) {
            int id = characters.getGlyphId(codePoint);
            if (id == 0) {
                return Optional.empty();
            }
            try {
                float advance = file.getAdvanceWidth(id) * 1000f / file.getUnitsPerEm();
                return Optional.of(new Glyph(font, false, codePoint, advance, true));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
