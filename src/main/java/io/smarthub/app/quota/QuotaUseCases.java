package io.smarthub.app.quota;

/**
 * Everything that can be asked of the monthly limit.
 *
 * @param quota balance and forecast
 * @param ledger what was counted, and why
 * @param planning what other plans and packages would mean
 */
public record QuotaUseCases(QuotaService quota, LedgerService ledger, PlanningService planning) {}
