package io.smarthub.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void aSumIsExactWhereBothPartsAre() {
        assertThat(new Count.Exact(2).plus(new Count.Exact(0))).isEqualTo(new Count.Exact(2));
        assertThat(new Count.Exact(2).plus(new Count.AtLeast(3))).isEqualTo(new Count.AtLeast(5));
        assertThat(new Count.AtLeast(3).plus(Count.unknown())).isEqualTo(new Count.AtLeast(3));
    }

    @Test
    void ofNoneThatWereFoundNothingFollows() {
        assertThat(Count.found(0)).isEqualTo(Count.unknown());
        assertThat(new Count.Exact(0).plus(Count.unknown())).isEqualTo(Count.unknown());
        assertThat(Count.unknown().least()).isZero();
    }
}
