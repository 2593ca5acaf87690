package io.smarthub.launch;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.imports.demo.DemoConversations;
import io.smarthub.imports.demo.DemoWebChat;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Makes databases with the demo conversations and the plan and packages of the demo's owner. */
public final class DemoDatabase {

    /** The demo shop's owner answers visitors, too. */
    private static final String OWNER = "Jonna Petersen";

    private DemoDatabase() {}

    /** Makes one in a temporary folder, ending at the clock's present, and closes it. */
    static Path temporary(Clock clock) {
        Path folder = newFolder();
        fillNew(folder, clock);
        return folder;
    }

    /** An empty folder for a demo. */
    static Path newFolder() {
        try {
            return Files.createTempDirectory("smarthub-demo-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a folder for a demo, anew if that was tried before. */
    static void fillNew(Path folder, Clock clock) {
        delete(folder);
        try {
            fill(Files.createDirectories(folder), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a demo's folder with everything in it, as far as it can be deleted. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            LoggerFactory.getLogger(DemoDatabase.class).warn("{} is left behind", folder, e);
        }
    }

    /** Fills a folder with everything: the demo owner's plan and packages, and the conversations. */
    public static void fill(Path folder, Clock clock) throws IOException {
        try (Workspace workspace =
                Workspace.open(folder, clock, InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            AccountStore accounts = workspace.account();
            accounts.save(account -> account.withWelcomed(true).withOwnerName(OWNER));
            new DemoBooks(workspace).keep();
            ImportReport report =
                    add(workspace, Stream.concat(conversations(workspace), webChat(workspace)), Progress.NONE);
            if (!report.complete()) {
                throw new IllegalStateException("the demo conversations cannot be imported: " + report.problems());
            }
        }
    }

    /** Adds the conversations to an open folder, read like a file of the owner's; plan and packages stay the owner's. */
    static ImportReport addConversations(Workspace workspace, Progress progress) throws IOException {
        return add(workspace, conversations(workspace), progress);
    }

    private static Stream<String> conversations(Workspace workspace) {
        return new DemoConversations(workspace.clock().instant(), zone(workspace)).lines();
    }

    /** The owner's chatbots, published when their numbers begin, and who met them since. */
    private static Stream<String> webChat(Workspace workspace) {
        Instant now = workspace.clock().instant();
        Clock then = Clock.fixed(
                now.minus(Duration.ofDays(DemoWebChat.DAYS)), workspace.clock().getZone());
        return new DemoWebChat(DemoChatbots.publish(workspace.chatbots(then)), now, zone(workspace)).lines();
    }

    private static ZoneId zone(Workspace workspace) {
        return workspace.account().account().zone();
    }

    private static ImportReport add(Workspace workspace, Stream<String> lines, Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("smarthub-demo-file-");
        Path file = folder.resolve("demo-conversations.ndjson");
        try {
            Files.write(file, lines.toList());
            return workspace
                    .imports()
                    .run(new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()), progress);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
