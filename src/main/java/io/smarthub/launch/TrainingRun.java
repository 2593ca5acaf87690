package io.smarthub.launch;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.cli.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the JVM watches when the cache of the start is made: some commands, and the window with its main screens, on the headless
 * platform and on demo data. What is used here is what the cache holds.
 */
public final class TrainingRun {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("quota", "--json"), List.of("billing"), List.of("conversations", "--json"), List.of("--help"));
    private static final List<String> WINDOW = List.of();

    private final Clock clock = new PresentClock();
    private final Path folder;

    private TrainingRun(Path folder) {
        this.folder = folder;
    }

    /** Ends by itself. The database is left to whoever chose the folder for temporary files. */
    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = DemoDatabase.newFolder();
        System.setProperty("smarthub.logs", folder.resolve("logs").toString());
        System.exit(new TrainingRun(folder).run());
    }

    private int run() {
        DemoDatabase.fillNew(folder, clock);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        OwnersLanguage language = new OwnersLanguage(Locale.getDefault());
        RunningWindow running = new RunningWindow(language, nowhere);
        Console console = new Console(nowhere, nowhere, () -> false);
        TrainingWalk walk = new TrainingWalk(someConversation());
        DesktopWindows desktop = new DesktopWindows(new Milestones(walk::begin), language, running);
        Start start = new Start(
                InputStream.nullInputStream(), new OneWindow(new WalkedWindow(desktop, walk), running, clock));
        int worst = 0;
        for (List<String> command :
                Stream.concat(COMMANDS.stream(), Stream.of(WINDOW)).toList()) {
            worst = Math.max(worst, start.run(console, folder, clock, inFolder(command)));
        }
        return worst;
    }

    private long someConversation() {
        try (Workspace workspace =
                Workspace.open(folder, clock, InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            return workspace
                    .conversations()
                    .after(ConversationFilter.ALL, null, 1)
                    .rows()
                    .getFirst()
                    .id();
        }
    }

    private String[] inFolder(List<String> command) {
        return Stream.concat(Stream.of("--data", folder.toString()), command.stream())
                .toArray(String[]::new);
    }
}
