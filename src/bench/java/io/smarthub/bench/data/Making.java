package io.smarthub.bench.data;

import com.sun.management.OperatingSystemMXBean;
import io.smarthub.app.imports.ImportReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes data by the way on which all conversations come in: a file, and the application's own import. */
public final class Making {

    private static final double NANOS = 1e9;

    private Making() {}

    /** Makes what is not there yet or only half; answers what it is. */
    public static KeptData.Figures make(KeptData data) throws IOException {
        data.begin();
        KeptData.Figures figures = importInto(data.database(), data.size(), data.folder());
        data.finish(figures);
        return figures;
    }

    /**
     * Imports made conversations into a folder where none is.
     *
     * @param beside where the imported file lies meanwhile
     */
    public static KeptData.Figures importInto(Path database, Size size, Path beside) throws IOException {
        Path file = beside.resolve("conversations.ndjson");
        Generator generator = new Generator(size.conversations());
        NeutralLines.Written written = new NeutralLines().write(generator.all().iterator(), file);
        Files.createDirectories(database);
        try (OpenStore store = OpenStore.open(database)) {
            store.settle();
            long busy = processorNanos();
            long start = System.nanoTime();
            ImportReport report = store.importFile(file);
            if (!report.complete() || report.counts().conversations() != size.conversations()) {
                throw new IllegalStateException("the made data was not imported whole: " + report);
            }
            store.awaitFound(Generator.order(size.conversations() - 1));
            double seconds = (System.nanoTime() - start) / NANOS;
            double busySeconds = (processorNanos() - busy) / NANOS;
            return new KeptData.Figures(written.messages(), written.events(), written.bytes(), seconds, busySeconds);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean known
                ? known.getProcessCpuTime()
                : 0;
    }
}
