package io.smarthub.store.crash;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.attachments.FilesBesideDatabase;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.inbox.ConversationFeed;
import io.smarthub.store.inbox.H2ConversationWriter;
import io.smarthub.store.intake.H2IntakeStore;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.store.verify.Verification;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;

/**
 * A process in which the owner edits conversation after conversation: a note, a tag, the visitor's card, resolving, and every
 * third time taking the resolving back. It prints what was acknowledged, and checks before that what the process before it had.
 */
final class OwnerProcess {

    private final Database database;
    private final ConversationWriter writer;
    private final List<Long> conversations;

    private OwnerProcess(Database database, ConversationWriter writer) {
        this.database = database;
        this.writer = writer;
        conversations =
                database.read(sql -> sql.list("SELECT id FROM conversation ORDER BY id", row -> row.number("id")));
    }

    /** @param args the folder, how many edits were acknowledged, and how many there are to be in all */
    public static void main(String[] args) {
        int acknowledged = Integer.parseInt(args[1]);
        int all = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
        Path folder = Path.of(args[0]);
        Changes changes = new Changes();
        try (Database database = Database.open(folder, TestDb.CLOCK)) {
            H2AccountStore account = new H2AccountStore(database, changes, TestDb.CLOCK);
            ConversationFeed feed =
                    new ConversationFeed(database, () -> account.account().zone());
            new H2IntakeStore(database, changes, TestDb.CLOCK).store(Shop.batch(0));
            try (SearchIndex search = new SearchIndex(folder.resolve("search"), feed, changes)) {
                OwnerProcess owner = new OwnerProcess(
                        database,
                        new H2ConversationWriter(
                                database, search, new FilesBesideDatabase(folder), changes, TestDb.CLOCK));
                System.out.println(owner.checked(acknowledged));
                for (int number = acknowledged; number < all; number++) {
                    owner.edit(number);
                    System.out.println("stored " + number);
                }
            }
        }
    }

    private void edit(int number) {
        List<Long> one = List.of(conversations.get(number % conversations.size()));
        writer.perform(new Action.Note("note " + number), one);
        writer.perform(new Action.Tag("tag " + number), one);
        writer.perform(new Action.EditVisitor(null, null, null, "card " + number), one);
        ConversationWriter.Done resolved = writer.perform(new Action.Resolve(), one);
        if (number % 3 == 0) {
            writer.undo(resolved);
        }
    }

    /** An edit that was begun and never acknowledged may be there, in part: each action is a transaction of its own. */
    private String checked(int acknowledged) {
        List<String> mismatches =
                new Verification(database, TestDb.CLOCK).verify().examples();
        if (!mismatches.isEmpty()) {
            return "mismatches " + mismatches;
        }
        for (int number = 0; number < acknowledged; number++) {
            long notes = count("SELECT COUNT(*) FROM event WHERE text = ?", "note " + number);
            long tags = count("SELECT COUNT(*) FROM conversation_tag WHERE tag = ?", "tag " + number);
            if (notes < 1 || tags != 1) {
                return "edit %d: %d notes, %d tags".formatted(number, notes, tags);
            }
        }
        for (int number = Math.max(0, acknowledged - conversations.size()); number < acknowledged; number++) {
            long later =
                    count("SELECT COUNT(*) FROM visitor WHERE note = ?", "card " + (number + conversations.size()));
            if (count("SELECT COUNT(*) FROM visitor WHERE note = ?", "card " + number) + later == 0) {
                return "the card of edit " + number + " is lost";
            }
        }
        return "sound";
    }

    private long count(String query, Object value) {
        return database.read(sql -> sql.number(query, value));
    }
}
