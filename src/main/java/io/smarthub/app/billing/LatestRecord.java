package io.smarthub.app.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The record with the books it makes, read and computed again only when something was added: nothing in it ever changes, so as many
 * postings are the same ones.
 */
final class LatestRecord {

    private final BillingStore store;
    private volatile Known known = new Known(Journal.EMPTY, Optional.empty());

    LatestRecord(BillingStore store) {
        this.store = store;
    }

    /** The record as it is now. */
    Known read() {
        Known last = known;
        if (store.postings() == last.journal().postings()) {
            return last;
        }
        Journal journal = store.load();
        Known read = new Known(journal, journal.decisions().isEmpty() ? Optional.empty() : Optional.of(books(journal)));
        known = read;
        return read;
    }

    /** The books at the latest instant that a record has come to. */
    static Books books(Journal journal) {
        if (journal.decisions().getFirst().action() instanceof Action.AdoptTerms(var opening)) {
            List<Decision> rest =
                    journal.decisions().subList(1, journal.decisions().size());
            return Books.replay(opening, rest, journal.reachedAt().orElse(Instant.MIN));
        }
        throw new IllegalStateException("the billing record does not begin with its terms");
    }

    /**
     * What is recorded.
     *
     * @param journal the record
     * @param made the books at the latest instant it has come to; empty while nothing was decided
     */
    record Known(Journal journal, Optional<Books> made) {

        boolean isEmpty() {
            return made.isEmpty();
        }

        Books books() {
            return made.orElseThrow();
        }
    }
}
