package io.smarthub.bench.window;

import io.smarthub.bench.Refusal;
import io.smarthub.bench.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A display for real windows: the machine's own, or on Linux one that shows nothing. */
final class Display implements AutoCloseable {

    private static final List<String> XVFB =
            List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp");

    private final @Nullable Process server;
    private final Optional<String> name;

    private Display(@Nullable Process server, Optional<String> name) {
        this.server = server;
        this.name = name;
    }

    /** @throws Refusal where there is none and none can be made */
    static Display open(Path work) throws IOException, InterruptedException {
        if (Machine.hasDisplay()) {
            return new Display(null, Optional.ofNullable(System.getenv("DISPLAY")));
        }
        Path said = work.resolve("display");
        Process server;
        try {
            server = new ProcessBuilder(XVFB)
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw Refusal.couldNotRun(
                    "The start and the idle window are measured with real windows: there is no display, and no Xvfb to make one.");
        }
        for (int tenths = 0; tenths < 200; tenths++) {
            String number = Files.readString(said).strip();
            if (!number.isEmpty()) {
                return new Display(server, Optional.of(":" + number));
            }
            if (server.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        server.destroy();
        throw Refusal.couldNotRun("Xvfb did not give a display within 20 s.");
    }

    void on(ProcessBuilder process) {
        name.ifPresent(display -> process.environment().put("DISPLAY", display));
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
