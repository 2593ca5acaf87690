package io.smarthub.store.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A running process of this package, and the lines it prints. */
final class Child implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;
    private static final String END = "end";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private boolean ended;

    private Child(Process process) {
        this.process = process;
        Thread.ofVirtual().name("child-output").start(this::read);
    }

    /** A shop that stores batch after batch. */
    static Child start(Path folder, int acknowledged) throws IOException {
        return start(Start.PLAIN, ShopProcess.class, folder.toString(), String.valueOf(acknowledged));
    }

    /**
     * @param program has the main method
     * @param arguments of the program
     */
    static Child start(Start how, Class<?> program, String... arguments) throws IOException {
        return start(List.of(), how, program, arguments);
    }

    /** @param before words of the command before java, such as a shell that sets limits */
    static Child start(List<String> before, Start how, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m"));
        command.addAll(how.options());
        command.addAll(List.of("-cp", how.classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private void read() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            seen.add(String.valueOf(e));
        } finally {
            lines.add(END);
        }
    }

    /** The next line, or null at the end of the output, as often as it is asked. */
    @Nullable
    String next() throws InterruptedException {
        if (ended) {
            return null;
        }
        String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new IllegalStateException("the process says nothing any more; it said " + seen);
        }
        seen.add(line);
        ended = line.equals(END);
        return ended ? null : line;
    }

    /** Waits so long at most, or until it ends by itself. */
    void live(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** SIGKILL; answers every line that had been printed and not yet been read. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        return rest();
    }

    /** Every line until it ends by itself. */
    List<String> rest() throws InterruptedException {
        List<String> rest = new ArrayList<>();
        for (String line = next(); line != null; line = next()) {
            rest.add(line);
        }
        process.waitFor();
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
