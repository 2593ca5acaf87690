package io.smarthub.launch;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.CatalogueSource;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.team.AgentStore;
import io.smarthub.store.Database;
import io.smarthub.store.billing.BillingRecord;
import java.time.Clock;

/** The billing of a data folder, now or at another time. */
record FolderBilling(
        Database database, AccountStore account, CatalogueSource catalogue, AgentStore agents, Changes changes) {

    BillingService at(Clock clock) {
        BillingService billing = new BillingService(
                new BillingRecord(database), account, catalogue, agents::activeNames, clock, changes);
        if (isChosen(clock)) {
            billing.trustClock();
        }
        return billing;
    }

    /** A time that was given on the command line is meant, however far it is from what is recorded. */
    private static boolean isChosen(Clock clock) {
        return !(clock instanceof PresentClock) && !clock.equals(Clock.system(clock.getZone()));
    }
}
