package io.smarthub.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Q7, Q8 and the warnings of D6. */
class QuotaTest {

    private static final QuotaMonth NOVEMBER = new QuotaMonth(YearMonth.of(2026, 11), ZoneId.of("Europe/Prague"));

    @ParameterizedTest
    @CsvSource({
        "100, 0,   0,   100, 0,  NONE",
        "100, 0,   79,  21,  0,  NONE",
        "100, 0,   80,  20,  0,  AT_80",
        "100, 0,   94,  6,   0,  AT_80",
        "100, 0,   95,  5,   0,  AT_95",
        "100, 0,   99,  1,   0,  AT_95",
        "100, 0,   100, 0,   0,  AT_100",
        "100, 0,   137, 0,   37, AT_100",
        "100, 400, 137, 363, 0,  NONE",
        "0,   0,   0,   0,   0,  NONE",
        "0,   0,   3,   0,   3,  AT_100",
        "3,   0,   2,   1,   0,  NONE"
    })
    void balances(int included, int extra, int used, int remaining, int over, WarningLevel warning) {
        Quota quota = new Quota(NOVEMBER, included, extra, used);

        assertThat(quota.remaining()).isEqualTo(remaining);
        assertThat(quota.over()).isEqualTo(over);
        assertThat(quota.warning()).isEqualTo(warning);
    }

    @Property
    void usedAndRemainingMakeTheLimitOrTheOver(
            @ForAll @IntRange(max = 10_000) int included,
            @ForAll @IntRange(max = 10_000) int extra,
            @ForAll @IntRange(max = 30_000) int used) {
        Quota quota = new Quota(NOVEMBER, included, extra, used);

        assertThat(quota.used() + quota.remaining() - quota.over()).isEqualTo(quota.limit());
        assertThat(Math.min(quota.remaining(), quota.over())).isZero();
        assertThat(quota.share()).isBetween(0.0, 1.0);
    }

    @Test
    void hasNoNegativeParts() {
        assertThatThrownBy(() -> new Quota(NOVEMBER, 100, 0, -1)).hasMessageContaining("no negative part");
    }
}
