package io.smarthub.e2e.shop;

import io.smarthub.launch.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code smarthub serve} as a process of its own. */
final class ServeProcess implements AutoCloseable {

    private static final String LISTENING = "listening on ";

    private final Process process;
    private final URI url;

    private ServeProcess(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** @param port 0 for any */
    static ServeProcess start(Path folder, int port) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "--data",
                        folder.toString(),
                        "serve",
                        "--port",
                        String.valueOf(port)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Closing the reader would close the pipe that the process still has.
        BufferedReader reader = process.inputReader();
        String line = reader.readLine();
        if (line == null || !line.startsWith(LISTENING)) {
            process.destroyForcibly();
            throw new IllegalStateException("it said: " + line);
        }
        return new ServeProcess(process, URI.create(line.substring(LISTENING.length())));
    }

    String origin() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return url.getPort();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end, and waits. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
