package io.smarthub.launch;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.ActiveAgents;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.quota.LedgerService;
import io.smarthub.app.quota.PlanningService;
import io.smarthub.app.quota.QuotaService;
import io.smarthub.app.quota.QuotaUseCases;
import io.smarthub.app.warnings.Warnings;
import io.smarthub.exports.QuotaStatementFiles;
import io.smarthub.store.Database;
import io.smarthub.store.billing.QuotaLedger;
import io.smarthub.store.quota.H2GivenWarnings;
import io.smarthub.store.quota.H2LedgerRows;
import io.smarthub.store.quota.H2VendorFigures;
import java.io.OutputStream;
import java.time.Clock;

/** The use cases of the monthly limit on one database, and the warnings that come of it. */
record QuotaCases(QuotaUseCases useCases, Warnings warnings) {

    static QuotaCases of(
            Database database,
            BillingService billing,
            AccountStore account,
            ActiveAgents agents,
            Clock clock,
            OutputStream standardOutput) {
        QuotaLedger ledger = new QuotaLedger(database);
        QuotaService quota = new QuotaService(ledger, billing, account, clock);
        LedgerService rows = new LedgerService(
                new H2LedgerRows(database),
                ledger,
                quota,
                new H2VendorFigures(database, clock),
                new QuotaStatementFiles(standardOutput),
                account,
                clock);
        return new QuotaCases(
                new QuotaUseCases(quota, rows, new PlanningService(quota, billing, agents)),
                new Warnings(ledger, billing, account, new H2GivenWarnings(database, clock), clock));
    }
}
