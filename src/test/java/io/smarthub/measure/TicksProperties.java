package io.smarthub.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TicksProperties {

    @Property
    void beginAtZeroAndReachTheHighestValueInAFewRoundSteps(
            @ForAll @LongRange(min = 0, max = 3_000_000_000_000_000_000L) long highest) {
        Ticks ticks = Ticks.upTo(highest);

        assertThat(ticks.values().findFirst()).hasValue(0);
        assertThat(ticks.top()).isGreaterThanOrEqualTo(highest);
        assertThat(ticks.steps()).isBetween(1, 5);
        assertThat(Long.toString(ticks.step())).matches("[125]0*");
        assertThat(ticks.share(highest)).isBetween(0.0, 1.0);
    }

    @Example
    void areTheOnesAPersonWouldDraw() {
        assertThat(Ticks.upTo(0).values()).containsExactly(0L, 1L);
        assertThat(Ticks.upTo(3).values()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(Ticks.upTo(7).values()).containsExactly(0L, 2L, 4L, 6L, 8L);
        assertThat(Ticks.upTo(48).values()).containsExactly(0L, 10L, 20L, 30L, 40L, 50L);
        assertThat(Ticks.upTo(1_000_000).step()).isEqualTo(200_000);
    }
}
