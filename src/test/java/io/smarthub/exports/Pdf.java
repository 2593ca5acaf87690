package io.smarthub.exports;

import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.exports.pdf.SystemFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A document as it was written, read back. */
record Pdf(byte[] bytes) {

    /** No font but ours, so that every machine writes the same. */
    static final SystemFonts NO_FONTS = _ -> Optional.empty();

    /** The head of a short document ends above this. */
    private static final float THREAD = 330;

    static Pdf of(Locale language, ConversationDetail conversation) {
        return of(language, NO_FONTS, conversation);
    }

    static Pdf of(Locale language, SystemFonts fonts, ConversationDetail conversation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var writing = new FilesToExport(out, () -> fonts).create("-", ExportFormat.PDF, Sample.ZONE, language)) {
            writing.add(conversation);
            writing.finish();
        }
        return new Pdf(out.toByteArray());
    }

    /** Keeps it in {@code target/screens}, to be looked at. */
    Pdf keep(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screens"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
        return this;
    }

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }

    String title() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    /** Everything to be read, without icons, with single spaces. */
    String text() throws IOException {
        return String.join(" ", texts()).replaceAll("[\uE000-\uF8FF\u00A0\u202F\\s]+", " ");
    }

    /** Page by page. */
    List<String> texts() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
        }
    }

    /** How far right and down anything is written, in points. */
    float[] extent() throws IOException {
        float[] extent = {Float.MAX_VALUE, 0, 0};
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (!at.getUnicode().isBlank()) {
                        extent[0] = Math.min(extent[0], at.getX());
                        extent[1] = Math.max(extent[1], at.getX() + at.getWidth());
                        extent[2] = Math.max(extent[2], at.getY());
                    }
                }
            }.getText(document);
        }
        return extent;
    }

    /** Where the first such sign of the thread stands, in points from the left. */
    float x(String sign) throws IOException {
        float[] x = {-1};
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (at.getY() > THREAD && x[0] < 0 && at.getUnicode().equals(sign)) {
                        x[0] = at.getX();
                    }
                }
            }.getText(document);
        }
        return x[0];
    }

    /** How the first sign of the first font without a file is drawn. */
    String drawing() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                if (resources.getFont(name) instanceof PDType3Font font) {
                    return new String(font.getCharProc(1).getContentStream().toByteArray(), StandardCharsets.US_ASCII);
                }
            }
        }
        throw new AssertionError("there is no such font");
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
