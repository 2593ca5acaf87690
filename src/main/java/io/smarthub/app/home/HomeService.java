package io.smarthub.app.home;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.quota.QuotaService;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.statistics.Preset;
import java.time.Clock;
import java.util.List;

/** Reads the home screen's numbers. Takes time: never on the FX thread. */
public final class HomeService {

    /** So many waiting visitors are listed. */
    public static final int MOST_WAITING = 20;

    /** Those who wait for an agent. */
    public static final ConversationFilter WAITING =
            new ConversationFilter.Builder().waiting(true).build();

    private final StatisticsService statistics;
    private final QuotaService quota;
    private final BillingService billing;
    private final ConversationReader conversations;
    private final Clock clock;

    public HomeService(
            StatisticsService statistics,
            QuotaService quota,
            BillingService billing,
            ConversationReader conversations,
            Clock clock) {
        this.statistics = statistics;
        this.quota = quota;
        this.billing = billing;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Everything the home screen shows, as of now. */
    public HomeReport report() {
        Books books = billing.books();
        List<Long> counts = conversations.exactCounts(List.of(WAITING, ConversationFilter.ALL));
        return new HomeReport(
                quota.current(),
                new HomeReport.Billing(
                        books.plan().code(),
                        books.period().orElse(null),
                        books.nextInvoice().map(Invoice::gross).orElse(null),
                        books.endsOn().orElse(null),
                        PlanUnpaid.of(books)
                                .filter(PlanUnpaid::decidesNextRenewal)
                                .isPresent(),
                        statistics.today()),
                statistics.summary(statistics.range(Preset.LAST_30_DAYS)),
                conversations.after(WAITING, null, MOST_WAITING).rows(),
                counts.getFirst(),
                counts.getLast(),
                clock.instant());
    }
}
