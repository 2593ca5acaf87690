package io.smarthub.store.crash;

import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Changes;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/**
 * A process in which everything is derived anew: it goes on with what an earlier one has begun, and begins where none has. It prints how far it is, and
 * "done".
 */
final class RebuildProcess {

    static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    private RebuildProcess() {}

    /** @param args the folder */
    public static void main(String[] args) {
        Logger logged = Logger.getLogger("io.smarthub.store.account.LoggedProgress");
        logged.addHandler(new StreamHandler() {
            @Override
            public void publish(LogRecord line) {
                System.out.println(line.getMessage());
            }
        });
        try (Database database = Database.open(Path.of(args[0]), TestDb.CLOCK)) {
            H2AccountStore accounts = new H2AccountStore(database, new Changes(), TestDb.CLOCK);
            accounts.subscribe(progress -> System.out.println(progress.state() + " " + progress.done()));
            System.out.println("open");
            if (accounts.progress().state() == Recomputing.State.WAITING) {
                accounts.goOn();
            } else if (!accounts.account().zone().equals(ZONE)) {
                NumbersMoved moved = accounts.save(RebuildIT::target);
                System.out.println(moved);
            }
            System.out.println("done");
        }
    }
}
