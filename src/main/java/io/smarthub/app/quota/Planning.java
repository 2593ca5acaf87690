package io.smarthub.app.quota;

import io.smarthub.domain.billing.Advice;
import io.smarthub.domain.billing.Books;
import java.util.Optional;

/**
 * The present month with what can be done about it.
 *
 * @param report the balance, its forecast and the cheapest way to have enough
 * @param nextBest the cheapest other way; empty where there is none, or none is needed
 * @param books plan and packages, as of now
 */
public record Planning(QuotaReport report, Optional<Advice> nextBest, Books books) {}
