package io.smarthub.measure;

import static io.smarthub.measure.DurationPart.Unit.DAYS;
import static io.smarthub.measure.DurationPart.Unit.HOURS;
import static io.smarthub.measure.DurationPart.Unit.MINUTES;
import static io.smarthub.measure.DurationPart.Unit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationPartTest {

    private static DurationPart part(DurationPart.Unit unit, long amount) {
        return new DurationPart(unit, amount);
    }

    @Test
    void theTwoLargestUnitsAreTold() {
        assertThat(DurationPart.of(Duration.ofSeconds(45))).containsExactly(part(SECONDS, 45));
        assertThat(DurationPart.of(Duration.ofSeconds(125))).containsExactly(part(MINUTES, 2), part(SECONDS, 5));
        assertThat(DurationPart.of(Duration.ofMinutes(192))).containsExactly(part(HOURS, 3), part(MINUTES, 12));
        assertThat(DurationPart.of(Duration.ofHours(52).plusSeconds(59)))
                .containsExactly(part(DAYS, 2), part(HOURS, 4));
    }

    @Test
    void aSecondUnitThatIsZeroIsLeftOut() {
        assertThat(DurationPart.of(Duration.ofHours(2))).containsExactly(part(HOURS, 2));
        assertThat(DurationPart.of(Duration.ofHours(2).plusSeconds(59))).containsExactly(part(HOURS, 2));
        assertThat(DurationPart.of(Duration.ofDays(1).plusMinutes(5))).containsExactly(part(DAYS, 1));
    }

    @Test
    void nothingIsNoSecondsAndASignIsLeftOut() {
        assertThat(DurationPart.of(Duration.ZERO)).containsExactly(part(SECONDS, 0));
        assertThat(DurationPart.of(Duration.ofMinutes(-2))).containsExactly(part(MINUTES, 2));
    }
}
