package io.smarthub.launch.startcache;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application itself, started three times with the options of the launchers: watched, made into a cache, and tried with it. */
final class TrainingProcess implements Training {

    private static final String RUN = "io.smarthub.launch.TrainingRun";
    private static final String MAIN = "io.smarthub.launch.Main";

    /**
     * Classes alone. With what it saw of methods, the JVM compiles at once whatever the whole training has used: half a second of
     * processor time, while the window is being made.
     */
    private static final List<String> NO_METHODS = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private final Path java;
    private final Path application;
    private final Duration limit;

    /** @param limit of each of the three; what takes longer is ended */
    TrainingProcess(Path java, Path application, Duration limit) {
        this.java = java;
        this.application = application;
        this.limit = limit;
    }

    @Override
    public Optional<Path> run(Path work, Path log) throws IOException, InterruptedException {
        Path cache = work.resolve("cache");
        String watched = "-XX:AOTConfiguration=" + work.resolve("watched");
        String made = "-XX:AOTCache=" + cache;
        boolean usable =
                start(log, with(NO_METHODS, "-XX:AOTMode=record", watched, "-Djava.io.tmpdir=" + work), List.of(RUN))
                        && start(log, with(NO_METHODS, "-XX:AOTMode=create", watched, made), List.of())
                        && start(log, List.of("-XX:AOTMode=on", made), List.of(MAIN, "--version"));
        return usable ? Optional.of(cache) : Optional.empty();
    }

    private static List<String> with(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    private boolean start(Path log, List<String> options, List<String> program)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "@" + application.resolve("jvm.options")));
        command.addAll(options);
        command.addAll(List.of(
                "--module-path",
                application.resolve("javafx").toString(),
                "-cp",
                application.resolve("smarthub.jar") + File.pathSeparator + application.resolve("lib") + File.separator
                        + "*"));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        OptionsOfOneStart.leaveOut(builder);
        Process process = builder.start();
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }
}
