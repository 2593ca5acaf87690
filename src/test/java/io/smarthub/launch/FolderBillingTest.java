package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Outcome;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.store.account.H2AgentStore;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBillingTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-31T09:00:00Z");

    @TempDir
    Path dir;

    @Test
    void theComputersOwnClockIsDoubtedAndAChosenMomentIsNot() {
        try (TestDb db = TestDb.open(dir)) {
            var billing = new FolderBilling(
                    db.database(),
                    db.accounts(),
                    new ShippedCatalogue(),
                    new H2AgentStore(db.database(), db.changes()),
                    db.changes());
            assertThat(billing.at(fixed(LONG_AGO)).perform(new Action.ChoosePlan(PlanCode.STANDARD), ""))
                    .isInstanceOf(Outcome.Done.class);

            for (Clock own : new Clock[] {new PresentClock(), Clock.systemUTC(), Clock.systemDefaultZone()}) {
                assertThat(billing.at(own).view().clockAhead()).as("%s", own).isGreaterThan(Duration.ofDays(2_000));
                assertThat(billing.at(own).catchUp().periods()).isZero();
            }

            assertThat(billing.at(fixed(LONG_AGO.plus(Duration.ofDays(400))))
                            .catchUp()
                            .periods())
                    .isEqualTo(13);
        }
    }

    private static Clock fixed(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }
}
