package io.smarthub.app.billing;

import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about billing.
 *
 * @param decisions in order; the first adopts the terms the account began with
 * @param invoices as issued, by number
 * @param postings how many postings there are
 * @param reached the latest instant the record has come to; null while it is empty
 */
public record Journal(
        List<Decision> decisions,
        List<Invoice> invoices,
        int postings,
        @Nullable Instant reached) {

    /** Nothing recorded. */
    public static final Journal EMPTY = new Journal(List.of(), List.of(), 0, null);

    public Journal {
        decisions = List.copyOf(decisions);
        invoices = List.copyOf(invoices);
    }

    /** The latest instant the record has come to; empty while there is none. */
    public Optional<Instant> reachedAt() {
        return Optional.ofNullable(reached);
    }
}
