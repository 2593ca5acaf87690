package io.smarthub.app.quota;

import io.smarthub.app.billing.ActiveAgents;
import io.smarthub.app.billing.BillingService;
import io.smarthub.domain.billing.Adviser;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.WhatIf;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import java.util.Set;

/** Tries plans and packages on the present month; buys nothing. Reads the database: never on the FX thread. */
public final class PlanningService {

    private final QuotaService quota;
    private final BillingService billing;
    private final ActiveAgents agents;

    public PlanningService(QuotaService quota, BillingService billing, ActiveAgents agents) {
        this.quota = quota;
        this.billing = billing;
        this.agents = agents;
    }

    /** The present month with the two cheapest ways to have enough. */
    public Planning now() {
        Books books = billing.books();
        QuotaReport report = quota.current();
        int gap = report.forecast().map(Forecast::gap).orElse(0);
        return new Planning(report, report.advice().flatMap(best -> Adviser.nextBest(books, gap, best)), books);
    }

    /**
     * What it would mean to be on that plan with these packages renewing.
     *
     * @param packages codes of conversation packages
     */
    public Tried tryOut(PlanCode plan, Set<String> packages) {
        Books books = billing.books();
        return switch (WhatIf.of(books, plan, packages, agents.count())) {
            case WhatIf.Refused refused -> new Tried.Refused(refused);
            case WhatIf.Possible possible -> {
                Quota tried = quota.current().quota().withCapacity(possible.included(), possible.extra());
                yield new Tried.Possible(possible, tried, quota.forecast(tried));
            }
        };
    }
}
