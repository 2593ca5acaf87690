package io.smarthub.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    private static Timeline of(Map<String, Long> began) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        began.forEach((day, number) -> days.put(LocalDate.parse(day), number));
        return Timeline.of(days, ZONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @Test
    void aPlaceIsTheShareOfConversationsThatAreNewer() {
        Timeline timeline = of(Map.of("2026-01-01", 30L, "2026-01-02", 10L, "2026-06-01", 60L));

        assertThat(timeline.place(at("2026-06-02T00:00"))).isZero();
        assertThat(timeline.place(at("2026-06-01T12:00"))).isEqualTo(0.3, within(1e-9));
        assertThat(timeline.place(at("2026-03-01T12:00")))
                .as("nothing took place between")
                .isEqualTo(0.6, within(1e-9));
        assertThat(timeline.place(at("2026-01-02T00:00"))).isEqualTo(0.7, within(1e-9));
        assertThat(timeline.place(at("2025-12-31T00:00"))).isEqualTo(1);
    }

    @Test
    void anInstantComesBackFromItsPlaceAlsoOnTheDayOfASpringForward() {
        Timeline timeline = of(Map.of("2026-03-28", 5L, "2026-03-29", 7L, "2026-03-30", 5L));

        for (String local : new String[] {"2026-03-28T06:00", "2026-03-29T12:00", "2026-03-30T23:00"}) {
            assertThat(timeline.at(timeline.place(at(local))))
                    .isBetween(at(local).minusSeconds(1), at(local).plusSeconds(1));
        }
        assertThat(timeline.at(0)).isEqualTo(at("2026-03-31T00:00").minusMillis(1));
        assertThat(timeline.at(1)).isEqualTo(at("2026-03-28T00:00"));
    }

    @Test
    void withoutConversationsThereIsNoPlace() {
        assertThat(Timeline.EMPTY.isEmpty()).isTrue();
        assertThat(Timeline.EMPTY.place(at("2026-03-31T00:00"))).isZero();
        assertThat(Timeline.EMPTY.at(0.5)).isEqualTo(Instant.EPOCH);
    }

    @Property
    void laterIsNeverFurtherDown(
            @ForAll @Size(min = 1, max = 40)
                    Map<@IntRange(max = 4000) Integer, @IntRange(min = 1, max = 90_000) Integer> began,
            @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double other) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        began.forEach((day, number) -> days.put(LocalDate.of(2020, 1, 1).plusDays(day), (long) number));
        Timeline timeline = Timeline.of(days, ZONE);
        double upper = Math.min(one, other);
        double lower = Math.max(one, other);

        assertThat(timeline.at(upper)).isAfterOrEqualTo(timeline.at(lower));
        assertThat(timeline.place(timeline.at(lower))).isEqualTo(lower, within(1e-3));
    }
}
