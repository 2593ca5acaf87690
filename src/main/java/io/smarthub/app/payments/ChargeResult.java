package io.smarthub.app.payments;

/** What a payment gateway answers. Sentences are the gateway's own words and are shown as they are. */
public sealed interface ChargeResult {

    /** The money is collected. */
    record Succeeded(String reference) implements ChargeResult {}

    /**
     * It was tried, and the payer's bank or the gateway said no.
     *
     * @param reference of the attempt at the gateway; may be empty
     * @param code the gateway's word for the reason, such as {@code insufficient_funds}
     */
    record Declined(String reference, String code, String sentence) implements ChargeResult {}

    /** The payer's bank wants the payer to confirm it (3-D Secure): the owner must act. */
    record NeedsAction(String reference) implements ChargeResult {}

    /** It is under way and ends later. */
    record Processing(String reference) implements ChargeResult {}

    /** The gateway did not take the request, so nothing can have been charged: a wrong key, an amount it cannot charge. */
    record Rejected(String code, String sentence) implements ChargeResult {}

    /** The gateway knows of no charge under that key. Only an answer to {@link PaymentGateway#find}. */
    record NotFound() implements ChargeResult {}

    /** Nobody knows whether it was charged: ask again, under the same key. */
    record Unclear(String why) implements ChargeResult {}
}
