package io.smarthub.ui.welcome;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Billing's own sentences about plans.
 *
 * @param present how the account's plan stands; empty where there never was another than FREE
 * @param change what a change of the running plan brings
 * @param refusal why a plan is not begun
 */
public record PlanSentences(
        Function<BillingView, Optional<String>> present,
        Function<Preview, String> change,
        Function<Refusal, String> refusal) {}
