package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.inPrague;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanEndTest {

    private final Books ending = inPrague()
            .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
            .at("2026-11-03T10:01", new Action.AutoRenew(false))
            .on("2026-11-03T10:01");

    @ParameterizedTest
    @CsvSource({
        "2026-11-18, 0",
        "2026-11-19, 14",
        "2026-11-25, 14",
        "2026-11-26, 7",
        "2026-12-01, 7",
        "2026-12-02, 1",
        "2026-12-03, 0"
    })
    void theNearestLevelThatIsReachedHolds(LocalDate today, int level) {
        assertThat(PlanEnd.on(ending, today).map(PlanEnd::level).orElse(0)).isEqualTo(level);
    }

    @Test
    void itNamesTheDayOnWhichFreeBegins() {
        assertThat(PlanEnd.on(ending, LocalDate.of(2026, 11, 30)))
                .contains(new PlanEnd(PlanCode.STANDARD, LocalDate.of(2026, 12, 3), 7, 3));
    }

    @Test
    void aPlanThatRenewsDoesNotEnd() {
        Books renewing =
                inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD)).on("2026-12-01T10:00");

        assertThat(PlanEnd.on(renewing, LocalDate.of(2026, 12, 2))).isEmpty();
        assertThat(PlanEnd.on(inPrague().on("2026-11-03T10:00"), LocalDate.of(2026, 11, 3)))
                .isEmpty();
    }
}
