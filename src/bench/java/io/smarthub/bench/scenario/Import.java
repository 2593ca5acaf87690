package io.smarthub.bench.scenario;

import io.smarthub.bench.baseline.BareH2;
import io.smarthub.bench.baseline.RawFile;
import io.smarthub.bench.baseline.Sqlite;
import io.smarthub.bench.data.Folders;
import io.smarthub.bench.data.KeptData;
import io.smarthub.bench.data.Making;
import io.smarthub.bench.data.Size;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Importing a file of neutral events: everything derived, until the search index has the last of them. */
public final class Import implements Scenario {

    private static final String UNIT = "messages/s";
    private static final double LEAST_OF_BARE = 0.3;
    private static final double AT_A_MILLION_MESSAGES = 40_000;
    private static final double AT_EIGHT_MILLION = 30_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "a file of neutral events, everything derived, search index included";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException {
        Path work = ground.work();
        Optional<KeptData.Figures> known = ground.importOfThisRun();
        KeptData.Figures figures;
        if (known.isPresent()) {
            figures = known.get();
        } else {
            ground.closeStore();
            figures = Making.importInto(work.resolve("imported"), ground.size(), work);
            Folders.delete(work.resolve("imported"));
        }
        double rate = figures.messages() / figures.seconds();
        Row row = Row.of(name(), "", ground.size(), rate, UNIT);
        double bare = figures.messages()
                / BareH2.load(work.resolve("bare"), ground.generator().all().iterator());
        double sqlite = figures.messages()
                / Sqlite.load(
                        work.resolve("bare.sqlite"), ground.generator().all().iterator());
        double raw = figures.messages() / RawFile.write(work.resolve("raw"), figures.bytes());
        return List.of(
                within(row.against(BareH2.NAME, bare))
                        .noting("%s s, processor %s s; %,d messages, %,d events"
                                .formatted(
                                        Table.number(figures.seconds()),
                                        Table.number(figures.processorSeconds()),
                                        figures.messages(),
                                        figures.events())),
                row.against("bare SQLite bulk load", sqlite),
                row.against(RawFile.WRITE_NAME + " of the file", raw));
    }

    /** Smaller ones are over before anything is compiled. */
    private static Row within(Row row) {
        if (row.size() == Size.K1 || row.size() == Size.K10) {
            return row;
        }
        double least = row.size() == Size.M1 ? AT_EIGHT_MILLION : AT_A_MILLION_MESSAGES;
        boolean met = row.value() >= least && row.ratio().orElse(0.0) >= LEAST_OF_BARE;
        return row.within("≥ %,.0f messages/s, ≥ 0.3 × baseline".formatted(least), met);
    }
}
