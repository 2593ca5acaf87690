package io.smarthub.exports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A font of at most 255 outlines taken from other fonts (PDF's Type 3): the one kind that takes glyphs of TrueType, CFF and
 * collections alike, and only those that are used. What it says is kept, so that text can be searched and copied.
 */
final class DrawnFont {

    private static final int MOST = 255;
    private static final int MOST_IN_A_BLOCK = 100;

    private final PDDocument document;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSDictionary drawings = new COSDictionary();
    private final COSArray differences = new COSArray();
    private final COSArray widths = new COSArray();
    private final List<String> meanings = new ArrayList<>();
    private final PDType3Font font;
    private int used;

    DrawnFont(PDDocument document) throws IOException {
        this.document = document;
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 0, 0).getCOSArray());
        COSArray matrix = new COSArray();
        for (float value : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
            matrix.add(new COSFloat(value));
        }
        dictionary.setItem(COSName.FONT_MATRIX, matrix);
        dictionary.setItem(COSName.CHAR_PROCS, drawings);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        differences.add(COSInteger.ONE);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setInt(COSName.FIRST_CHAR, 1);
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        font = new PDType3Font(dictionary);
    }

    boolean isFull() {
        return used == MOST;
    }

    Glyph add(int codePoint, Outline outline) throws IOException {
        int code = ++used;
        COSName name = COSName.getPDFName("g" + code);
        differences.add(name);
        widths.add(new COSFloat(outline.advance()));
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            String drawing = Math.round(outline.advance()) + " 0 d0\n" + outline.operators();
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
        drawings.setItem(name, stream);
        String meant = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        StringBuilder meaning = new StringBuilder(String.format(Locale.ROOT, "<%02X> <", code));
        meant.chars().forEach(unit -> meaning.append(String.format(Locale.ROOT, "%04X", unit)));
        meanings.add(meaning.append('>').toString());
        return new Glyph(font, true, code, outline.advance(), true);
    }

    /** Writes what is known only at the end. */
    void finish() throws IOException {
        dictionary.setInt(COSName.LAST_CHAR, used);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
        }
        dictionary.setItem(COSName.TO_UNICODE, stream);
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                """);
        for (int from = 0; from < meanings.size(); from += MOST_IN_A_BLOCK) {
            List<String> block = meanings.subList(from, Math.min(meanings.size(), from + MOST_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(row -> map.append(row).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
                .toString();
    }
}
