package io.smarthub.imports.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.imports.demo.DemoBilling.Action;
import io.smarthub.imports.demo.DemoBilling.Decision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoBillingTest {

    private final List<Decision> decisions = DemoBilling.decisions(DemoData.NOW, DemoData.BERLIN);

    @Test
    void startsWithThePlanFourteenMonthsAgoInTheAccountsZone() {
        assertThat(decisions.getFirst())
                .isEqualTo(new Decision(Instant.parse("2025-09-03T08:15:00Z"), Action.PLAN, "STANDARD", 1));
    }

    @Test
    void enablesTheLargerPackageForDecemberAndDisablesItAfterwards() {
        assertThat(decisions.stream().filter(decision -> decision.code().equals("CONV-200")))
                .extracting(Decision::action)
                .containsExactly(Action.ENABLE, Action.DISABLE);
        assertThat(decisions.stream().filter(decision -> decision.code().equals("CONV-200")))
                .extracting(decision -> decision.at().toString().substring(0, 7))
                .containsExactly("2025-11", "2026-01");
    }

    @Test
    void hasTheSmallPackageSinceTheMonthAfterTheLimitWasPassed() {
        assertThat(decisions)
                .contains(new Decision(Instant.parse("2026-06-02T09:30:00Z"), Action.ENABLE, "CONV-100", 1))
                .contains(new Decision(Instant.parse("2025-10-09T14:40:00Z"), Action.AGENTS, "AGENT-1", 1));
    }

    @Test
    void isOrderedAndNeverInTheFuture() {
        for (String moment : List.of("2026-12-01T00:00:00Z", "2027-01-05T12:00:00Z", "2027-07-31T12:00:00Z")) {
            Instant now = Instant.parse(moment);
            assertThat(DemoBilling.decisions(now, DemoData.BERLIN))
                    .isSortedAccordingTo(Comparator.comparing(Decision::at))
                    .allMatch(decision -> !decision.at().isAfter(now));
        }
    }
}
