package io.smarthub.app.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.CatalogueProblem;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything the Billing screen and the command line show, at one moment.
 *
 * @param books plan, period, packages and preview of the next invoice, as of now
 * @param invoices the invoices as they were issued, oldest first
 * @param decisions every decision, oldest first: the history of toggles
 * @param catalogueProblems why the owner's catalogue file is not used; empty where it is, or where there is none
 * @param currencyGap a currency in which the catalogue has no prices although they are needed; empty where there is none
 * @param clockBehind by how much the system's clock is behind the last recorded instant; zero in the normal case
 * @param clockAhead by how much the clock is ahead of it, where it is not believed before the owner says so; else zero
 */
public record BillingView(
        Books books,
        List<Invoice> invoices,
        List<Decision> decisions,
        List<CatalogueProblem> catalogueProblems,
        Optional<CurrencyGap> currencyGap,
        Duration clockBehind,
        Duration clockAhead) {

    private static final Duration FINE = Duration.ofDays(1);

    public BillingView {
        invoices = List.copyOf(invoices);
        decisions = List.copyOf(decisions);
        catalogueProblems = List.copyOf(catalogueProblems);
    }

    /** Whether a clock that is so far behind is worth a warning: by a day, since the machine itself corrects less. */
    public static boolean isWorthSaying(Duration clockBehind) {
        return clockBehind.compareTo(FINE) >= 0;
    }
}
