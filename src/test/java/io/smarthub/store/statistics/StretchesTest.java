package io.smarthub.store.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.statistics.Range;
import io.smarthub.support.TestDb;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01 | 2026-04-01 | months 2026-03-01 2026-04-01
            2026-01-01 | 2027-01-01 | months 2026-01-01 2027-01-01
            2026-01-31 | 2026-03-02 | days 2026-01-31 2026-02-01, months 2026-02-01 2026-03-01, days 2026-03-01 2026-03-02
            2024-01-30 | 2024-03-01 | days 2024-01-30 2024-02-01, months 2024-02-01 2024-03-01
            2026-02-28 | 2026-04-01 | days 2026-02-28 2026-03-01, months 2026-03-01 2026-04-01
            2026-12-01 | 2027-01-15 | months 2026-12-01 2027-01-01, days 2027-01-01 2027-01-15
            2026-03-02 | 2026-04-30 | days 2026-03-02 2026-04-30
            2026-03-01 | 2026-03-31 | days 2026-03-01 2026-03-31
            2026-03-05 | 2026-03-06 | days 2026-03-05 2026-03-06
            """)
    void wholeMonthsAreReadAsMonthsAndTheRestByDay(LocalDate from, LocalDate to, String stretches) {
        assertThat(Stretches.of(Range.of(from, to, TestDb.ZONE)).stretches().stream()
                        .map(stretch ->
                                (stretch.ofMonths() ? "months " : "days ") + stretch.from() + " " + stretch.to())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(stretches);
    }
}
