package io.smarthub.app.quota;

import io.smarthub.domain.quota.QuotaMonth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** Port: reads the quota ledger; days and months are those of the account's zone. */
public interface LedgerReader {

    /** Units used in a month. */
    int used(QuotaMonth month);

    /** Units by day, {@code until} not included; days without a unit may be absent. */
    SortedMap<LocalDate, Integer> unitsByDay(LocalDate from, LocalDate until);

    /** The day of the first unit ever; empty while there is none. */
    Optional<LocalDate> firstDay();
}
