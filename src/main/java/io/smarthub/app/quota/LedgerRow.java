package io.smarthub.app.quota;

import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.domain.quota.CountedUse;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One row of the quota ledger, as it is shown.
 *
 * @param id its key, which orders rows of the same instant
 * @param month the month it counts in
 * @param countedAt the use of the chatbot that it is about
 * @param units 1 where it counts, -1 where it takes back
 * @param use what the visitor did
 * @param reason why the row is there
 * @param evidence how sure the source is of the use
 * @param counted the conversation; null where the visitor was erased (D8, E21)
 */
public record LedgerRow(
        long id,
        YearMonth month,
        Instant countedAt,
        int units,
        CountedUse use,
        CountReason reason,
        Evidence evidence,
        @Nullable Counted counted) {

    /**
     * The conversation that a row is about.
     *
     * @param id its number
     * @param source where it comes from
     * @param externalId its id there
     * @param visitor the visitor's name, empty where it is not known
     * @param event the deciding event's id; null where it is not known
     * @param text what was clicked or typed; empty where it is not known
     */
    public record Counted(
            long id,
            String source,
            String externalId,
            String visitor,
            @Nullable String event,
            String text) {

        /** What people call it: the visitor's name, or its id at the source. */
        public String name() {
            return visitor.isBlank() ? externalId : visitor;
        }
    }

    /** Its place in the ledger. */
    public LedgerCursor cursor() {
        return new LedgerCursor(countedAt, id);
    }
}
