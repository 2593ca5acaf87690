package io.smarthub.launch;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.quota.LedgerService;
import io.smarthub.app.quota.QuotaService;
import io.smarthub.exports.QuotaStatementFiles;
import io.smarthub.store.Database;
import io.smarthub.store.billing.QuotaLedger;
import io.smarthub.store.quota.H2LedgerRows;
import io.smarthub.store.quota.H2VendorFigures;
import java.time.Clock;

/** The use cases of the monthly limit on one database. */
record QuotaCases(QuotaService quota, LedgerService ledger) {

    static QuotaCases of(Database database, BillingService billing, AccountStore account, Clock clock) {
        QuotaLedger ledger = new QuotaLedger(database);
        QuotaService quota = new QuotaService(ledger, billing, account, clock);
        return new QuotaCases(
                quota,
                new LedgerService(
                        new H2LedgerRows(database),
                        ledger,
                        quota,
                        new H2VendorFigures(database, clock),
                        new QuotaStatementFiles(),
                        account,
                        clock));
    }
}
