package io.smarthub.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void aPercentileIsTheSmallestThatSoManyDoNotExceed() {
        Samples samples = new Samples();
        for (int millis = 1_000; millis >= 1; millis--) {
            samples.add(millis * 1_000_000L);
        }
        assertThat(samples.p50()).isEqualTo(500);
        assertThat(samples.p99()).isEqualTo(990);
        assertThat(samples.percentile(100)).isEqualTo(1_000);
    }

    @Test
    void aSingleOneIsEveryPercentile() {
        Samples samples = new Samples();
        samples.add(1_500_000);
        assertThat(samples.p50()).isEqualTo(samples.p99()).isEqualTo(1.5);
    }

    @Test
    void nothingHasNoPercentile() {
        assertThatIllegalStateException().isThrownBy(() -> new Samples().p50()).withMessage("nothing was measured");
    }

    @Test
    void addUp() {
        Samples samples = new Samples();
        samples.add(300);
        samples.add(4_000);

        assertThat(samples.total()).isEqualTo(4_300);
    }
}
