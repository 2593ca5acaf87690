package io.smarthub.exports.pdf;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts of this machine, opened one after the other as characters are missed: those first that are known to reach
 * far. Fonts that forbid embedding, and those that hold pictures instead of outlines, are passed over.
 */
public final class InstalledFonts implements SystemFonts {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledFonts.class);
    private static final int MOST_OPENED = 30;
    private static final List<String> FAR_REACHING = List.of(
            "dejavusans.ttf",
            "segoeui.ttf",
            "arialuni",
            "arial.ttf",
            "notosanscjk",
            "notosanshebrew",
            "notosansarabic",
            "notosans",
            "msyh",
            "yugoth",
            "msgothic",
            "malgun",
            "pingfang",
            "hiragino",
            "applesdgothicneo",
            "stheiti",
            "wqy",
            "droidsans",
            "seguisym",
            "seguiemj",
            "notoemoji",
            "symbola",
            "apple symbols",
            "leelawui",
            "nirmala");
    private static final List<String> OTHER_CUTS = List.of(
            "bold", "italic", "oblique", "light", "thin", "black", "condensed", "mono", "serif", "color", "heavy");

    private final List<TrueTypeFont> opened = new ArrayList<>();
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private final Supplier<List<File>> installed;
    private @Nullable List<File> waiting;
    private int files;

    /** Those in the folders where this system keeps its fonts. */
    public InstalledFonts() {
        this(() -> new FontFileFinder()
                .find().stream()
                        .filter(uri -> "file".equals(uri.getScheme()))
                        .map(File::new)
                        .toList());
    }

    InstalledFonts(Supplier<List<File>> installed) {
        this.installed = installed;
    }

    @Override
    public Optional<Outline> find(int codePoint) {
        for (int at = 0; at < opened.size() || openNext(); at++) {
            if (at < opened.size()) {
                Optional<Outline> outline = Outlines.of(opened.get(at), codePoint);
                if (outline.isPresent()) {
                    return outline;
                }
            }
        }
        return Optional.empty();
    }

    /** Opens the next file; a file that cannot be used adds no font. */
    private boolean openNext() {
        if (waiting == null) {
            waiting = installed.get().stream()
                    .sorted(Comparator.comparingInt(InstalledFonts::rank).thenComparing(File::getName))
                    .toList();
        }
        while (files < Math.min(MOST_OPENED, waiting.size())) {
            File file = waiting.get(files++);
            int before = opened.size();
            try {
                open(file);
            } catch (IOException | RuntimeException e) {
                LOG.debug("The font {} cannot be used", file, e);
            }
            if (opened.size() > before) {
                return true;
            }
        }
        return false;
    }

    private static int rank(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (OTHER_CUTS.stream().anyMatch(name::contains)) {
            return FAR_REACHING.size() + 1;
        }
        return (int) FAR_REACHING.stream()
                .takeWhile(known -> !name.startsWith(known))
                .count();
    }

    private void open(File file) throws IOException {
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (Stream.of(".ttc", ".otc").anyMatch(name::endsWith)) {
            TrueTypeCollection collection = new TrueTypeCollection(file);
            toClose.add(collection);
            boolean[] first = {true};
            collection.processAllFonts(font -> {
                if (first[0]) {
                    first[0] = false;
                    take(font);
                }
            });
        } else if (Stream.of(".ttf", ".otf").anyMatch(name::endsWith)) {
            TrueTypeFont font = new OTFParser().parse(new RandomAccessReadBufferedFile(file));
            toClose.add(font);
            take(font);
        }
    }

    private void take(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable rights = font.getOS2Windows();
        boolean forbidden = rights != null && (rights.getFsType() & 0xf) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        boolean pictures = rights != null && (rights.getFsType() & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0;
        boolean outlines =
                font.getTableMap().containsKey("glyf") || font.getTableMap().containsKey("CFF ");
        if (!forbidden && !pictures && outlines) {
            opened.add(font);
        }
    }

    @Override
    public void close() {
        for (AutoCloseable each : toClose) {
            try {
                each.close();
            } catch (Exception e) {
                LOG.debug("A font file stays open", e);
            }
        }
    }
}
