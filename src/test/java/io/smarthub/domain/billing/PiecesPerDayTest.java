package io.smarthub.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the properties rest on: a day that is charged twice, or credited more than charged, is seen. */
class PiecesPerDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final PiecesPerDay days = new PiecesPerDay();

    @Test
    void daysThatFollowEachOtherAreEachChargedOnce() {
        days.add(FIRST, FIRST.plusDays(3), 1);
        days.add(FIRST.plusDays(3), FIRST.plusDays(9), 1);

        assertThat(days.sums()).containsOnly(1);
    }

    @Test
    void aDayThatIsChargedTwiceIsSeen() {
        days.add(FIRST, FIRST.plusDays(3), 1);
        days.add(FIRST.plusDays(2), FIRST.plusDays(5), 1);

        assertThat(days.sums()).containsExactly(1, 2, 1);
    }

    @Test
    void aDayThatIsCreditedComesToNothingAndOneThatNoLineIsAboutIsNoDay() {
        days.add(FIRST, FIRST.plusDays(3), 2);
        days.add(FIRST.plusDays(1), FIRST.plusDays(3), -2);
        days.add(FIRST.plusDays(7), FIRST.plusDays(8), 1);

        assertThat(days.sums()).containsExactly(2, 0, 1);
    }

    @Test
    void aDayThatIsCreditedWithoutACharge() {
        days.add(FIRST, FIRST.plusDays(1), -1);

        assertThat(days.sums()).containsExactly(-1);
    }
}
