package io.smarthub.store.crash;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.Journal;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.app.changes.Changes;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.billing.BillingRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A process that catches two years of billing up, after it has checked what the process before it had recorded. */
final class BillingProcess {

    static final Instant BEGIN = Instant.parse("2024-01-31T09:00:00Z");
    static final Instant END = BEGIN.plus(Duration.ofDays(731));

    private BillingProcess() {}

    /** @param args the folder */
    public static void main(String[] args) {
        try (Database database = Database.open(Path.of(args[0]), at(END))) {
            BillingService billing = billing(database, END);
            List<String> differences = billing.verify();
            System.out.println(differences.isEmpty() ? "sound" : "differences " + differences);
            int recorded = new BillingRecord(database).load().invoices().size();
            System.out.println("invoices " + recorded);
            billing.catchUp();
            System.out.println("done");
        }
    }

    /** An account with packages, one of them unpaid and one that ends. */
    static void begin(Path folder) {
        try (Database database = Database.open(folder, at(BEGIN))) {
            BillingService first = billing(database, BEGIN);
            first.perform(new Action.ChoosePlan(PlanCode.PRO), "");
            first.perform(new Action.EnablePackage("CONV-500"), "");
            first.perform(new Action.EnablePackage("CONV-1000"), "");
            first.perform(new Action.SetAgents(3), "");
            BillingService later = billing(database, BEGIN.plus(Duration.ofDays(20)));
            later.perform(new Action.PaymentFailed(2), "");
            later.perform(new Action.DisablePackage("CONV-1000"), "");
        }
    }

    static Journal journal(Path folder) {
        try (Database database = Database.open(folder, at(END))) {
            return new BillingRecord(database).load();
        }
    }

    private static BillingService billing(Database database, Instant now) {
        Changes changes = new Changes();
        BillingService billing = new BillingService(
                new BillingRecord(database),
                new H2AccountStore(database, changes, at(now)),
                new ShippedCatalogue(),
                List::of,
                at(now),
                changes);
        billing.trustClock();
        return billing;
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
