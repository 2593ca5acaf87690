package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left on the disk of a visitor who was erased. */
class ErasureOnDiskTest {

    private static final String NAME = "Quokkafrieda Xylander";
    private static final String TEXT = "zwieselhirnkraut";

    @TempDir
    Path folder;

    @Test
    void nothingOfAnErasedVisitorIsLeftInAnyFileOnceTheDatabaseIsClosed() throws IOException {
        try (Inbox inbox = Inbox.open(folder)) {
            fill(inbox);
            inbox.db.store(new Intake.Conversation(
                    new ConversationKey("test", "", "secret"),
                    TestDb.visitor("q", NAME, "quokkafrieda@example.org"),
                    List.of(event("please send me " + TEXT)),
                    new Intake.Payload("test", 1, "{\"text\":\"" + TEXT + "\"}")));
            assertThat(inbox.reader.exactCount(search(TEXT + " "))).isEqualTo(1);
        }
        assertThat(filesWith(TEXT)).isNotEmpty();
        try (Inbox inbox = Inbox.open(folder)) {
            inbox.writer.perform(new Action.EraseVisitor(), List.of(inbox.db.idOf("secret")));
            assertThat(inbox.reader.exactCount(search(TEXT + " "))).isZero();
            assertThat(folder.resolve("smarthub.erased"))
                    .as("to be done even after a crash")
                    .exists();
        }
        assertThat(folder.resolve("smarthub.erased")).as("done").doesNotExist();
        assertThat(filesWith(TEXT)).isEmpty();
        assertThat(filesWith("Quokkafrieda")).isEmpty();
        assertThat(filesWith("quokkafrieda")).isEmpty();
    }

    /** So much that H2 does not write all of it anew by itself. */
    private static void fill(Inbox inbox) {
        for (int batch = 0; batch < 40; batch++) {
            List<Intake> records = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                records.add(TestDb.conversation(
                        batch + "-" + i, null, List.of(event(("a question " + batch + i + " ").repeat(120)))));
            }
            inbox.db.store(records.toArray(Intake[]::new));
        }
    }

    private List<Path> filesWith(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return content.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConversationFilter search(String words) {
        return new ConversationFilter.Builder().search(words).build();
    }

    private static Event event(String text) {
        return Event.of("1", Instant.parse("2026-11-20T09:00:00Z"), EventType.VISITOR_MESSAGE, text);
    }
}
