package io.smarthub.app.warnings;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.quota.LedgerReader;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PlanEnd;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.WarningLevel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the warnings that are due and have not been given: each level of the quota once for a month and its limit, each level of the
 * plan's end once. Only the present counts, so that an import of past months is silent. Reads and writes the database: never on the FX thread.
 */
public final class Warnings {

    private final LedgerReader ledger;
    private final BillingService billing;
    private final AccountStore account;
    private final GivenWarnings given;
    private final Clock clock;

    public Warnings(
            LedgerReader ledger, BillingService billing, AccountStore account, GivenWarnings given, Clock clock) {
        this.ledger = ledger;
        this.billing = billing;
        this.account = account;
        this.given = given;
        this.clock = clock;
    }

    /** Takes the warnings that are due: whoever takes them gives them, and nobody gets them again, also after a restart. */
    public List<Warning> take() {
        return due().stream()
                .filter(warning -> !given.given(warning.kind(), warning.period(), warning.level()))
                .filter(warning -> given.give(warning.kind(), warning.period(), warning.level()))
                .toList();
    }

    private List<Warning> due() {
        Instant now = clock.instant();
        ZoneId zone = account.account().zone();
        Books books = billing.books();
        List<Warning> due = new ArrayList<>();
        QuotaMonth month = QuotaMonth.of(now, zone);
        Quota quota =
                new Quota(month, books.capacity().included(), books.capacity().extra(), ledger.used(month));
        if (quota.limit() > 0 && quota.warning() != WarningLevel.NONE) {
            due.add(new Warning.QuotaReached(quota, quota.warning()));
        }
        PlanEnd.on(books, LocalDate.ofInstant(now, zone))
                .map(Warning.PlanEnds::new)
                .ifPresent(due::add);
        return due;
    }
}
