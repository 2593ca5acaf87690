package io.smarthub.launch;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.ui.preferences.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the owner can agree to tell support about this installation. */
record Installation(Workspace workspace) implements Diagnostics {

    private static final int MOST_ERRORS = 10;
    private static final long MEGABYTE = 1024 * 1024;

    @Override
    public String version() {
        return Version.number();
    }

    @Override
    public List<String> system() {
        return List.of(
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "Java " + Runtime.version() + ", " + System.getProperty("java.vendor"),
                Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
    }

    @Override
    public List<String> counts() {
        return List.of("conversations: " + workspace.conversations().exactCount(ConversationFilter.ALL));
    }

    @Override
    public List<String> lastErrors() {
        Path log = workspace.folder().resolve("logs").resolve("smarthub.log");
        if (!Files.isRegularFile(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> errors = lines.filter(line -> line.contains(" ERROR ")).toList();
            return errors.reversed().stream().limit(MOST_ERRORS).toList();
        } catch (IOException e) {
            return List.of("log: " + e.getMessage());
        }
    }
}
