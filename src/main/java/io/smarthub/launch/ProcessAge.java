package io.smarthub.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * How long this process has been running. On Linux, what Java says may be a second too much: it counts from the boot's second, without
 * its fraction. The kernel's own figures are exact to a hundredth.
 */
public final class ProcessAge {

    private static final Path STAT = Path.of("/proc/self/stat");
    private static final Path UPTIME = Path.of("/proc/uptime");
    private static final int START_TIME = 20;
    private static final long MILLIS_OF_A_TICK = 10;
    private static final long OFF_AT_MOST = 1_500;

    private ProcessAge() {}

    /** In milliseconds; zero where the system does not tell. */
    public static long millis() {
        long told = ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()).toMillis())
                .orElse(0L);
        try {
            return exact(text(STAT), text(UPTIME)).stream()
                    .filter(millis -> millis >= 0 && Math.abs(told - millis) < OFF_AT_MOST)
                    .findFirst()
                    .orElse(told);
        } catch (IOException _) {
            return told;
        }
    }

    /**
     * From the kernel's files; empty when they look otherwise.
     *
     * @param stat of the process: after its name, which may hold anything, the start in ticks since the boot is the 20th word
     * @param uptime seconds since the boot
     */
    static OptionalLong exact(String stat, String uptime) {
        String[] words = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        int end = uptime.indexOf(' ');
        try {
            long now = Math.round(Double.parseDouble(uptime.substring(0, Math.max(0, end))) * 1_000);
            return words.length < START_TIME
                    ? OptionalLong.empty()
                    : OptionalLong.of(now - Long.parseLong(words[START_TIME - 1]) * MILLIS_OF_A_TICK);
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
