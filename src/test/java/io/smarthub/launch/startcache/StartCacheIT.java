package io.smarthub.launch.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The cache as a window has it made, and the launcher with it: used when it fits, in nobody's way when it does not. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "smarthub is a shell script; Windows has smarthub.cmd")
class StartCacheIT {

    private static final String SHARED = "io.smarthub.launch.Start source: shared objects file";

    @TempDir
    Path temp;

    private record Outcome(int status, String out, String err, boolean cacheUsed) {}

    @Test
    void aCacheIsMadeOnceAndUsedAndOneThatDoesNotFitIsInNobodysWay() throws Exception {
        Path app = project();
        Outcome without = quota();
        assertThat(without.status()).as(without.err()).isZero();
        assertThat(without.cacheUsed()).isFalse();

        List<Process> windows = List.of(CacheBesideWindow.start(app), CacheBesideWindow.start(app));
        for (Process each : windows) {
            assertThat(each.waitFor(10, TimeUnit.MINUTES)).isTrue();
            assertThat(each.exitValue()).isZero();
        }
        Path cache = app.resolve("smarthub.aot");
        assertThat(cache).exists();
        assertThat(names(app)).doesNotContain("smarthub.aot.log", "smarthub.aot.new");
        assertThat(StartCache.of(app, temp).wanted()).isFalse();
        assertThat(quota()).isEqualTo(new Outcome(0, without.out(), "", true));

        byte[] half = Files.readAllBytes(cache);
        Files.write(cache, Arrays.copyOf(half, half.length / 2));
        assertThat(quota()).as("damaged").isEqualTo(new Outcome(0, without.out(), "", false));

        Files.write(cache, half);
        Files.setLastModifiedTime(app.resolve("smarthub.jar"), FileTime.fromMillis(0));
        assertThat(quota()).as("of another build").isEqualTo(new Outcome(0, without.out(), "", false));
        assertThat(StartCache.of(app, temp).wanted()).isTrue();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The launcher and what it starts, in a folder with spaces. */
    private Path project() throws IOException {
        Path project = Files.createDirectories(temp.resolve("my programs"));
        Files.copy(Path.of("smarthub"), project.resolve("smarthub"), StandardCopyOption.COPY_ATTRIBUTES);
        Path built = Path.of(System.getProperty("smarthub.app", "target/app"));
        Path app = Files.createDirectories(project.resolve("target")).resolve("app");
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file :
                    files.filter(each -> !each.toString().contains(".aot")).toList()) {
                Files.copy(file, app.resolve(built.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return app;
    }

    private Outcome quota() throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        Path classes = temp.resolve("classes");
        ProcessBuilder builder = new ProcessBuilder(
                        temp.resolve("my programs/smarthub").toString(),
                        "--data",
                        temp.resolve("data").toString(),
                        "--now",
                        "2026-11-25T12:00:00Z",
                        "quota",
                        "--json")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("SMARTHUB_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);
        int status = builder.start().waitFor();
        String said = Files.readString(err).replaceAll("NOTE: Picked up JDK_JAVA_OPTIONS: .*\n", "");
        return new Outcome(
                status, Files.readString(out), said, Files.readString(classes).contains(SHARED));
    }
}
