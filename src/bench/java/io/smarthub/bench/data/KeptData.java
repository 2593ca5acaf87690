package io.smarthub.bench.data;

import io.smarthub.bench.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder with the data of one size, and the file that says what is in it. */
public final class KeptData {

    static final String MARK = "benchmark.properties";
    private static final String DATABASE = "data";

    private final Path folder;
    private final Size size;

    private KeptData(Path folder, Size size) {
        this.folder = folder;
        this.size = size;
    }

    /**
     * What the making told.
     *
     * @param messages what somebody said
     * @param events messages, and everything else that happened
     * @param bytes of the imported file
     * @param seconds that importing it took, search index included
     * @param processorSeconds that all threads together were busy with it, whatever else the machine did
     */
    public record Figures(long messages, long events, long bytes, double seconds, double processorSeconds) {}

    /**
     * The data of a size in a folder that keeps some of each.
     *
     * @throws Refusal when what lies there is not that, naming what it is
     */
    public static KeptData in(Path keep, Size size) {
        if (Files.exists(keep) && !Files.isDirectory(keep)) {
            throw Refusal.couldNotRun(keep + " is a file: give a folder with --keep.");
        }
        String other = read(keep.resolve(MARK)).getProperty("size");
        if (other != null) {
            throw Refusal.couldNotRun(
                    "%s is itself the data of %s conversations: give the folder above it, or another one."
                            .formatted(keep, other));
        }
        KeptData data = new KeptData(keep.resolve(size.label()), size);
        data.check();
        return data;
    }

    private void check() {
        if (!Files.exists(folder)) {
            return;
        }
        Properties mark = read(folder.resolve(MARK));
        String other = mark.getProperty("size");
        if (other == null && !isEmpty()) {
            throw Refusal.couldNotRun(
                    "%s is not empty and was not made by this benchmark: nothing in it is touched. Give another folder with --keep."
                            .formatted(folder));
        }
        if (other != null && !other.equals(size.label())) {
            throw Refusal.couldNotRun(
                    "%s holds the data of %s conversations, not of %s: rename or delete it, or give another folder with --keep."
                            .formatted(folder, other, size.label()));
        }
    }

    /** The figures of whole data of this version; empty where it has to be made, again if it was ended half-way. */
    public Optional<Figures> figures() {
        Properties mark = read(folder.resolve(MARK));
        boolean whole = "ready".equals(mark.getProperty("state"))
                && String.valueOf(Generator.VERSION).equals(mark.getProperty("version"));
        return whole
                ? Optional.of(new Figures(
                        Long.parseLong(mark.getProperty("messages")),
                        Long.parseLong(mark.getProperty("events")),
                        Long.parseLong(mark.getProperty("bytes")),
                        Double.parseDouble(mark.getProperty("seconds")),
                        Double.parseDouble(mark.getProperty("processorSeconds", "0"))))
                : Optional.empty();
    }

    /** Whether an earlier run began to make it and did not come to the end. */
    public boolean isHalfMade() {
        return Files.exists(folder.resolve(MARK)) && figures().isEmpty();
    }

    /** Empties it for making, and says so in it. */
    void begin() throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        Properties mark = new Properties();
        mark.setProperty("state", "being made");
        write(mark);
    }

    void finish(Figures figures) throws IOException {
        Properties mark = new Properties();
        mark.setProperty("state", "ready");
        mark.setProperty("messages", String.valueOf(figures.messages()));
        mark.setProperty("events", String.valueOf(figures.events()));
        mark.setProperty("bytes", String.valueOf(figures.bytes()));
        mark.setProperty("seconds", String.valueOf(figures.seconds()));
        mark.setProperty("processorSeconds", String.valueOf(figures.processorSeconds()));
        write(mark);
    }

    private void write(Properties mark) throws IOException {
        mark.setProperty("size", size.label());
        mark.setProperty("version", String.valueOf(Generator.VERSION));
        Path next = folder.resolve(MARK + ".new");
        try (Writer out = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
            mark.store(out, "Made by smarthub bench");
        }
        Files.move(next, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public Size size() {
        return size;
    }

    /** Where everything of this size lies. */
    public Path folder() {
        return folder;
    }

    /** The application's data folder. */
    public Path database() {
        return folder.resolve(DATABASE);
    }

    private boolean isEmpty() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw Refusal.couldNotRun(folder + " cannot be read: " + e.getMessage());
        }
    }

    private static Properties read(Path file) {
        Properties mark = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                mark.load(in);
            } catch (IOException e) {
                throw Refusal.couldNotRun(file + " cannot be read: " + e.getMessage());
            }
        }
        return mark;
    }
}
