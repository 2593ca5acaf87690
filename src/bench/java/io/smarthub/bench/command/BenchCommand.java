package io.smarthub.bench.command;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.bench.Refusal;
import io.smarthub.bench.data.Folders;
import io.smarthub.bench.data.KeptData;
import io.smarthub.bench.data.Making;
import io.smarthub.bench.data.Room;
import io.smarthub.bench.data.Size;
import io.smarthub.bench.report.Json;
import io.smarthub.bench.report.Machine;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Table;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes data where it is missing, measures on it, and reports. */
@Command(
        name = "smarthub bench",
        sortOptions = false,
        description = "Measures the application on made conversations, beside what one would write by hand.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:measured, and every budget met",
            "1:measured, and a budget missed, or a scenario failed",
            "2:wrong usage",
            "3:it could not run"
        })
final class BenchCommand implements Callable<Integer> {

    private static final Size USUAL = Size.K10;

    private final List<Scenario> known;
    private final Room room;
    private final Path project;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--scenario", paramLabel = "NAME", arity = "1..*", description = "only these; --list names all")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--size",
            paramLabel = "1k|10k|100k|1m",
            arity = "1..*",
            description = "how many conversations; 10k without")
    private List<String> sizes = new ArrayList<>();

    @Option(names = "--keep", paramLabel = "DIR", description = "where made data stays for the next run, by size")
    private @Nullable Path keep;

    @Option(names = "--json", description = "one JSON document on standard output")
    private boolean json;

    @Option(names = "--list", description = "names the scenarios")
    private boolean list;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "tells this")
    private boolean help;

    private boolean incomplete;

    BenchCommand(List<Scenario> known, Room room, Path project, PrintStream out, PrintStream err) {
        this.known = known;
        this.room = room;
        this.project = project;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws Exception {
        if (list) {
            known.forEach(scenario -> out.printf("%-14s %s%n", scenario.name(), scenario.about()));
            return 0;
        }
        List<Scenario> chosen = chosen();
        Set<Size> wanted = wanted();
        Machine machine = Machine.here(project);
        if (keep != null) {
            return measure(keep.toAbsolutePath().normalize(), chosen, wanted, machine);
        }
        Path thrownAway = Files.createTempDirectory("smarthub-bench-");
        Thread clean = new Thread(() -> delete(thrownAway), "clean up");
        Runtime.getRuntime().addShutdownHook(clean);
        try {
            return measure(thrownAway, chosen, wanted, machine);
        } finally {
            Runtime.getRuntime().removeShutdownHook(clean);
            delete(thrownAway);
        }
    }

    private List<Scenario> chosen() {
        if (scenarios.isEmpty()) {
            return known;
        }
        List<Scenario> chosen = new ArrayList<>();
        for (String name : scenarios) {
            chosen.add(known.stream()
                    .filter(scenario -> scenario.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.wrongUsage("There is no scenario “%s”. There are: %s"
                            .formatted(name, known.stream().map(Scenario::name).collect(Collectors.joining(", "))))));
        }
        return chosen;
    }

    private Set<Size> wanted() {
        Set<Size> wanted = EnumSet.noneOf(Size.class);
        for (String label : sizes) {
            wanted.add(Size.of(label)
                    .orElseThrow(() ->
                            Refusal.wrongUsage("There is no size “%s”. There are: %s".formatted(label, Size.known()))));
        }
        return wanted.isEmpty() ? EnumSet.of(USUAL) : wanted;
    }

    private int measure(Path folder, List<Scenario> chosen, Set<Size> wanted, Machine machine) throws Exception {
        List<KeptData> kept =
                wanted.stream().map(size -> KeptData.in(folder, size)).toList();
        room.check(
                folder,
                kept.stream()
                        .filter(data -> data.figures().isEmpty())
                        .map(KeptData::size)
                        .toList());
        // read when something first logs
        System.setProperty("smarthub.logs", folder.resolve("logs").toString());
        List<Row> rows = new ArrayList<>();
        for (KeptData data : kept) {
            measure(data, chosen, rows);
        }
        out.println(json ? Json.of(machine, rows) : Table.of(machine, rows).stripTrailing());
        return incomplete || rows.stream().anyMatch(Row::isMissed) ? 1 : 0;
    }

    private void measure(KeptData data, List<Scenario> chosen, List<Row> rows) throws Exception {
        Optional<KeptData.Figures> known = data.figures();
        KeptData.Figures figures = known.isPresent() ? known.get() : make(data);
        try (Ground ground = new Ground(data, figures, known.isEmpty(), project)) {
            for (Scenario scenario : chosen) {
                measure(scenario, ground, rows);
            }
        }
    }

    /** One that fails does not cost the figures of the others. */
    private void measure(Scenario scenario, Ground ground, List<Row> rows) {
        say("%s of %s … ", scenario.name(), ground.size().label());
        long start = System.nanoTime();
        try {
            rows.addAll(scenario.measure(ground));
            say("%.0f s%n", (System.nanoTime() - start) / 1e9);
        } catch (Exception e) {
            incomplete = true;
            say("failed%n");
            failed(e);
        }
    }

    private KeptData.Figures make(KeptData data) throws IOException {
        if (data.isHalfMade()) {
            say("The data in %s was not finished, or is of another version: it is made again.%n", data.folder());
        }
        say("making %s conversations … ", data.size().label());
        KeptData.Figures figures = Making.make(data);
        say("%.0f s%n", figures.seconds());
        return figures;
    }

    private void say(String what, Object... values) {
        err.printf(Locale.ROOT, what, values);
        err.flush();
    }

    /** What goes wrong, in one sentence where it is known. */
    int failed(Exception failure) {
        switch (failure) {
            case Refusal refusal -> {
                err.println("smarthub bench: " + refusal.getMessage());
                return refusal.status();
            }
            case StoreFailure store -> {
                err.println("smarthub bench: " + store.getMessage());
                return Refusal.COULD_NOT_RUN;
            }
            case FileSystemException file -> {
                err.println("smarthub bench: a file cannot be written or read: " + file.getMessage());
                return Refusal.COULD_NOT_RUN;
            }
            default -> {
                err.print("smarthub bench: ");
                failure.printStackTrace(err);
                return Refusal.COULD_NOT_RUN;
            }
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
