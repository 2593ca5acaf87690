package io.smarthub.launch.pictures;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.imports.demo.DemoConversations;
import io.smarthub.ui.shell.Destination;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An import from the choice of the file to its report, and what is told after changes to conversations. */
final class SourcesTour implements Tour {

    private static final String LIST = ".inbox-list .list-view";
    private static final int SEVERAL = 4;

    private final Path folder;

    /** @param folder where the file to import is written */
    SourcesTour(Path folder) {
        this.folder = folder;
    }

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Sources());
        window.chooses(List.of(file(window)));
        window.hold();
        window.picture("sources-checking", () -> window.press("import-files"));
        window.answer();
        window.picture("sources-checked");
        window.hold();
        window.picture("sources-importing", () -> window.press("import-now"));
        window.answer();
        window.picture("sources-imported");
        window.picture("sources-report", () -> {
            window.press("sources", "imported.more");
            window.press("sources", "history.open");
        });
        changes(window);
    }

    private static void changes(TourWindow window) {
        InboxRow row = window.workspace()
                .conversations()
                .after(ConversationFilter.ALL.with().waiting(true).build(), null, 1)
                .rows()
                .getFirst();
        window.go(new Destination.Conversation(row.id()));
        window.picture("conversation-undo", () -> window.press("conversation-resolve"));
        window.go(new Destination.Inbox(ConversationFilter.ALL));
        window.picture("inbox-bulk-undo", () -> {
            window.selectRows(LIST, SEVERAL);
            window.press("inbox", "bulk.resolve");
        });
        window.go(new Destination.Preferences());
        window.picture("preferences-numbers-moved", () -> {
            window.press("literal");
            window.pressFirst(".dialog-buttons .primary");
        });
    }

    private Path file(TourWindow window) {
        DemoConversations demo = new DemoConversations(
                window.workspace().clock().instant(),
                window.workspace().account().account().zone());
        Path file = folder.resolve("conversations.ndjson");
        try {
            Files.write(
                    file,
                    Stream.concat(demo.lines(), Stream.of("{\"kind\":\"conversation\"}", "not a record"))
                            .toList());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
