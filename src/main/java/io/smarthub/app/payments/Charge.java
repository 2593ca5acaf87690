package io.smarthub.app.payments;

import io.smarthub.domain.billing.Money;

/**
 * What a gateway is asked to collect.
 *
 * @param invoice the invoice's number
 * @param amount what is due; above zero
 * @param key names this attempt, and no other one ever: asked for again under it, nothing is charged a second time
 * @param description what the payer reads
 */
public record Charge(int invoice, Money amount, String key, String description) {}
