package io.smarthub.bench.scenario;

import io.smarthub.bench.data.Folders;
import io.smarthub.bench.data.OpenStore;
import io.smarthub.bench.data.Size;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a data folder takes on the disk, after its import and after its file was written anew. */
public final class Disk implements Scenario {

    private static final String UNIT = "MB";
    private static final double MEGA = 1e6;
    private static final double MOST = 2_500;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String about() {
        return "the data folder's size, as imported and compacted";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException {
        Path copy = ground.copy();
        double imported = Folders.bytes(copy) / MEGA;
        double index = Folders.bytes(copy.resolve("search")) / MEGA;
        double text = ground.figures().bytes() / MEGA;
        long start;
        try (OpenStore store = OpenStore.open(copy)) {
            store.compactWhenClosed();
            start = System.nanoTime();
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        double compacted = Folders.bytes(copy) / MEGA;
        Folders.delete(copy);
        Row after = Row.of(name(), "compacted", ground.size(), compacted, UNIT).against("the imported file", text);
        if (ground.size() == Size.M1) {
            after = after.within("≤ 2,500 MB", compacted <= MOST);
        }
        return List.of(
                Row.of(name(), "as imported", ground.size(), imported, UNIT)
                        .against("the imported file", text)
                        .noting("of it search index " + Table.number(index) + " MB"),
                after.noting("closing with compaction took " + Table.number(seconds) + " s"),
                Row.of(name(), "compacted", ground.size(), compacted, UNIT)
                        .against("SQLite with FTS5", sqlite(ground) / MEGA));
    }

    private static double sqlite(Ground ground) throws IOException {
        var made = ground.sqlite();
        return Files.size(made.file());
    }
}
