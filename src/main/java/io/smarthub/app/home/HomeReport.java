package io.smarthub.app.home;

import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.quota.QuotaReport;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PlanCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the home screen shows, read at about the same time.
 *
 * @param quota this calendar month's chatbot conversations: the first clock (D4)
 * @param billing the billing period: the second clock (D4)
 * @param lastDays the last 30 days and the 30 before
 * @param waiting visitors that wait for an agent, newest first, at most {@value HomeService#MOST_WAITING}
 * @param waitingCount how many wait
 * @param conversations how many conversations there are
 * @param readAt when it was read
 */
public record HomeReport(
        QuotaReport quota,
        Billing billing,
        Summary lastDays,
        List<InboxRow> waiting,
        long waitingCount,
        long conversations,
        Instant readAt) {

    public HomeReport {
        waiting = List.copyOf(waiting);
    }

    /**
     * The billing period.
     *
     * @param plan the plan in force
     * @param runningPeriod null on FREE
     * @param nextTotal what the period's end will charge, with VAT; null where the plan does not renew
     * @param firstDayOnFree where the plan does not renew; null where it does
     * @param renewsIfPaid whether it would renew if what is overdue were paid in time
     * @param today in the account's zone
     */
    public record Billing(
            PlanCode plan,
            @Nullable BillingPeriod runningPeriod,
            @Nullable Money nextTotal,
            @Nullable LocalDate firstDayOnFree,
            boolean renewsIfPaid,
            LocalDate today) {

        /** The running period; empty on FREE. */
        public Optional<BillingPeriod> period() {
            return Optional.ofNullable(runningPeriod);
        }

        /** What will be charged on the period's end. */
        public Optional<Money> nextCharge() {
            return Optional.ofNullable(nextTotal);
        }

        /** The first day on FREE, where the plan does not renew. */
        public Optional<LocalDate> endsOn() {
            return Optional.ofNullable(firstDayOnFree);
        }
    }
}
