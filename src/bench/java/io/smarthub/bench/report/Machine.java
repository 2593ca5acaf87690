package io.smarthub.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What figures were measured on.
 *
 * @param load the processes that wanted a core in the last minute, before anything was measured; negative where unknown
 * @param display whether windows are shown on a display; else they are painted into memory
 */
public record Machine(
        String system,
        int cores,
        long memoryBytes,
        String java,
        long heapBytes,
        double load,
        String commit,
        boolean display) {

    private static final double BUSY = 2;

    public static Machine here(Path project) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean known ? known.getTotalMemorySize() : 0;
        return new Machine(
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                system.getAvailableProcessors(),
                memory,
                Runtime.version().toString(),
                Runtime.getRuntime().maxMemory(),
                system.getSystemLoadAverage(),
                commit(project),
                hasDisplay());
    }

    /** Whether this process can show windows. */
    public static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        String display = System.getenv("DISPLAY");
        return !linux || (display != null && !display.isBlank());
    }

    /** Whether others used it at the same time, so that its figures are provisional. */
    public boolean isBusy() {
        return load > BUSY;
    }

    private static String commit(Path project) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 && Files.isDirectory(project) ? said.strip() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
