package io.smarthub.app.billing;

import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import java.time.Instant;
import java.util.List;

/**
 * What is added to the record at once: a decision with its invoice, or one period's renewal or end.
 *
 * @param number one more than the last posting's; a number that is taken means that somebody else was faster
 * @param reached the instant the record has come to with it
 * @param decisions decisions made, in order; none for a renewal
 * @param invoices invoices issued, by number; none where nothing was charged
 */
public record Posting(int number, Instant reached, List<Decision> decisions, List<Invoice> invoices) {

    public Posting {
        decisions = List.copyOf(decisions);
        invoices = List.copyOf(invoices);
    }
}
