package io.smarthub.exports.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * A document that grows downwards: what is drawn moves the pen, and where a page ends the next one begins. Pages already
 * written wait in a temporary file, so that long documents need little memory.
 */
public final class Paper implements AutoCloseable {

    /** Left and right of what is written. */
    public static final float MARGIN = 54;

    /** From margin to margin. */
    public static final float INNER = Sheet.WIDTH - 2 * MARGIN;

    private static final float TOP = 50;
    private static final float BOTTOM = Sheet.HEIGHT - 58;
    private static final float FOOT = Sheet.HEIGHT - 32;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final SystemFonts system;
    private final Fonts fonts;
    private final Typesetter typesetter;
    private @Nullable Sheet sheet;
    private float pen = TOP;

    /** An empty document in a language; characters the bundled fonts lack are looked for in {@code system}. */
    public Paper(String title, Locale language, SystemFonts system) {
        this.system = system;
        fonts = new Fonts(document, system);
        typesetter = new Typesetter(fonts, language);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("SmartHub Desktop");
        document.getDocumentCatalog().setLanguage(language.getLanguage());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }

    /**
     * Says in the document's properties who issued it and what it is about.
     *
     * @param author empty where nobody is known
     */
    public void issuedBy(String author, String subject) {
        if (!author.isEmpty()) {
            document.getDocumentInformation().setAuthor(author);
        }
        document.getDocumentInformation().setSubject(subject);
    }

    /** Says when the document arose: the same contents with the same date are the same bytes. */
    public void dated(Instant at) {
        document.setDocumentId(at.toEpochMilli());
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    }

    /** Makes lines of text. */
    public Typesetter type() {
        return typesetter;
    }

    /** The page that is drawn on. */
    public Sheet sheet() throws IOException {
        if (sheet == null) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            sheet = new Sheet(new PDPageContentStream(document, page, AppendMode.OVERWRITE, true, true));
            pen = TOP;
        }
        return sheet;
    }

    /** How far down the pen is, in points from the upper edge. */
    public float pen() {
        return pen;
    }

    /** Moves the pen down. */
    public void down(float by) {
        pen += by;
    }

    /** What is left of the page below the pen. */
    public float left() {
        return sheet == null ? BOTTOM - TOP : BOTTOM - pen;
    }

    /** The height of an empty page. */
    public static float whole() {
        return BOTTOM - TOP;
    }

    /** Begins a new page unless so much is left. */
    public void need(float height) throws IOException {
        if (left() < height && sheet != null && pen > TOP) {
            sheet.close();
            sheet = null;
        }
        sheet();
    }

    /** What could not be printed, and how often. */
    public Map<Integer, Integer> missed() {
        return fonts.missed();
    }

    /** Puts the foot on every page and writes the document; the stream stays open. */
    public void save(OutputStream out, Foot foot) throws IOException {
        sheet().close();
        sheet = null;
        int pages = document.getNumberOfPages();
        Type type = new Type(Face.REGULAR, 7.5f);
        int number = 0;
        for (PDPage page : document.getPages()) {
            Sheet below = new Sheet(new PDPageContentStream(document, page, AppendMode.APPEND, true, true));
            Line right = typesetter.line(foot.page(++number, pages), type);
            Line left = typesetter.line(foot.text(), type, INNER - right.width() - 24);
            below.write(left, MARGIN, FOOT, Ink.SUBTLE);
            below.write(right, Sheet.WIDTH - MARGIN - right.width(), FOOT, Ink.SUBTLE);
            below.close();
        }
        fonts.finish();
        document.save(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    @Override
    public void close() throws IOException {
        try (document;
                system) {
            if (sheet != null) {
                sheet.close();
                sheet = null;
            }
        }
    }

    /** What stands at the foot of every page. */
    public interface Foot {

        /** At the left. */
        String text();

        /** At the right, such as "1 of 3". */
        String page(int number, int of);
    }
}
