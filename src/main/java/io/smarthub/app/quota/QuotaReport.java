package io.smarthub.app.quota;

import io.smarthub.domain.billing.Advice;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import java.util.Optional;

/**
 * A month's quota with everything to show about it.
 *
 * @param quota the balance
 * @param plan the plan whose units are included
 * @param planKnown whether a plan was recorded by the month's end; otherwise the limit of 0 says nothing about that month
 * @param forecast what the month will look like at its end; empty for other months than the present one
 * @param advice the cheapest way to have enough; empty where the limit lasts or nothing can be bought
 */
public record QuotaReport(
        Quota quota, PlanCode plan, boolean planKnown, Optional<Forecast> forecast, Optional<Advice> advice) {}
