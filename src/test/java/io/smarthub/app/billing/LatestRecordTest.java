package io.smarthub.app.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import org.junit.jupiter.api.Test;

class LatestRecordTest {

    private final MutableClock clock = new MutableClock("2026-03-01T09:00:00Z");
    private final RecordInMemory store = new RecordInMemory();
    private final Office office = new Office(store, clock);
    private final LatestRecord latest = new LatestRecord(store);

    @Test
    void isEmptyBeforeAnythingWasDecided() {
        assertThat(latest.read().isEmpty()).isTrue();
        assertThat(latest.read().journal()).isEqualTo(Journal.EMPTY);
    }

    @Test
    void isReadOnceWhileNothingIsAdded() {
        office.done(new Action.ChoosePlan(PlanCode.STANDARD));

        LatestRecord.Known first = latest.read();

        assertThat(first.books().plan().code()).isEqualTo(PlanCode.STANDARD);
        assertThat(latest.read()).isSameAs(first);
    }

    @Test
    void isReadAgainWhenSomebodyElseAddedSomething() {
        office.done(new Action.ChoosePlan(PlanCode.STANDARD));
        LatestRecord.Known before = latest.read();

        office.done(new Action.ChoosePlan(PlanCode.PRO));

        assertThat(latest.read()).isNotSameAs(before);
        assertThat(latest.read().journal()).isEqualTo(store.load());
        assertThat(latest.read().books().plan().code()).isEqualTo(PlanCode.PRO);
    }
}
