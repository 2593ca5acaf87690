package io.smarthub.app.quota;

import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.Suspect;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: the rows of the quota ledger, and conversations beside it. */
public interface LedgerRows {

    /** What a month's rows add up to. */
    LedgerTotals totals(YearMonth month);

    /** A month's rows behind a place, oldest first. */
    LedgerPage page(YearMonth month, @Nullable LedgerCursor after, int limit);

    /** The first month that has a row; empty while the ledger is. */
    Optional<YearMonth> firstMonth();

    /** Conversations counted in the month by a rule of thumb, or within an hour of its boundaries. */
    List<Suspect> countedDoubtfully(QuotaMonth month, int most);

    /** Conversations not counted in the month: in another, within an hour of its boundaries, or never, though the chatbot was shown. */
    List<Suspect> notCounted(QuotaMonth month, int most);
}
