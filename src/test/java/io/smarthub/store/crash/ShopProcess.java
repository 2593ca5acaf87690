package io.smarthub.store.crash;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Rules;
import io.smarthub.store.intake.H2IntakeStore;
import io.smarthub.store.verify.Verification;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A process that stores batch after batch, the owner resolving a conversation after each, and prints what was acknowledged.
 * Before that it checks what the process before it had acknowledged, and stores the last batch again.
 */
final class ShopProcess {

    private ShopProcess() {}

    /** @param args the folder, how many batches were acknowledged, and how many there are to be in all */
    public static void main(String[] args) {
        int acknowledged = Integer.parseInt(args[1]);
        int all = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
        try (Database database = Database.open(Path.of(args[0]), TestDb.CLOCK)) {
            H2AccountStore accounts = new H2AccountStore(database, new Changes(), TestDb.CLOCK);
            H2IntakeStore intake = new H2IntakeStore(database, new Changes(), TestDb.CLOCK);
            System.out.println(checked(database, intake, acknowledged));
            for (int number = acknowledged; number < all; number++) {
                intake.store(Shop.batch(number));
                resolve(database, Rules.of(accounts.account()), number);
                System.out.println("stored " + number);
            }
        } catch (StoreFailure e) {
            System.out.println("failed " + e.kind());
            throw e;
        }
    }

    private static String checked(Database database, H2IntakeStore intake, int acknowledged) {
        long expected = (long) acknowledged * Shop.CONVERSATIONS;
        List<String> mismatches =
                new Verification(database, TestDb.CLOCK).verify().examples();
        long found = database.read(sql -> sql.number("SELECT COUNT(*) FROM conversation"));
        long resolved = database.read(sql -> sql.number("SELECT COUNT(*) FROM event WHERE external_id LIKE 'owner:%'"));
        if (!mismatches.isEmpty() || found < expected || resolved < acknowledged) {
            return "lost: %d of %d conversations, %d of %d resolved, mismatches %s"
                    .formatted(found, expected, resolved, acknowledged, mismatches);
        }
        for (int number = Math.max(0, acknowledged - 3); number < acknowledged; number++) {
            List<Accepted> again = intake.store(Shop.batch(number));
            if (!again.stream().allMatch(answer -> answer.change() == Accepted.Kind.UNCHANGED)) {
                return "not repeatable: " + again;
            }
        }
        return "sound";
    }

    /** The owner's edit; a second time it is the same event, and nothing. */
    private static void resolve(Database database, Rules rules, int number) {
        database.writer().write(transaction -> {
            Sql sql = transaction.sql();
            long id = sql.number(
                    "SELECT id FROM conversation WHERE external_id = ? AND source = 'shop' AND account = ''",
                    Shop.id(number, 0));
            boolean done = sql.number(
                            "SELECT COUNT(*) FROM event WHERE id BETWEEN ? AND ? AND external_id = ?",
                            id * 65_536,
                            id * 65_536 + 65_535,
                            "owner:" + number)
                    > 0;
            if (!done) {
                Event event =
                        Event.of("owner:" + number, Instant.parse("2026-11-01T00:00:00Z"), EventType.RESOLVED, "");
                new Conversations(sql, rules).append(id, List.of(event));
            }
            return done;
        });
    }
}
