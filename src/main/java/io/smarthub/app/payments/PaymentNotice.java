package io.smarthub.app.payments;

/**
 * What a gateway tells by itself of one charge.
 *
 * @param event the message's id: the same one a second time is the same message
 * @param reference the charge's
 * @param key of the attempt; empty where the message does not say
 */
public record PaymentNotice(String event, String reference, String key, ChargeResult result) {}
