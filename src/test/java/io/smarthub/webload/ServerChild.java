package io.smarthub.webload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running server process, asked over its standard input and answering line by line. */
public final class ServerChild implements AutoCloseable {

    private static final Path OPTIONS = Path.of("src/main/app/jvm.options");

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream questions;
    private final URI url;

    private ServerChild(Process process) throws IOException {
        this.process = process;
        answers = process.inputReader();
        questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        url = URI.create(next());
    }

    /**
     * Starts one, and waits until it listens.
     *
     * @param program says its URL first
     * @param errors where its standard error goes
     */
    public static ServerChild start(String program, Path errors, List<String> jvm, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(applicationOptions());
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), program));
        command.addAll(List.of(arguments));
        return new ServerChild(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start());
    }

    /** The application's, without what the window needs. */
    private static List<String> applicationOptions() throws IOException {
        return Files.readAllLines(OPTIONS).stream()
                .filter(line -> line.startsWith("-X"))
                .toList();
    }

    /** Where it listens. */
    public URI url() {
        return url;
    }

    /** Asks something and waits for the answer. */
    public String ask(String question) throws IOException {
        questions.println(question);
        return next();
    }

    private String next() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the server process has ended");
        }
        return line;
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Lets it end by itself. */
    public void end() throws InterruptedException {
        questions.close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server process does not end");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
