package io.smarthub.app.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.MutableClock;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.chatbot.Allowance;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.store.billing.QuotaLedger;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowanceNowTest {

    private final MutableClock clock = new MutableClock("2026-11-22T11:00:00Z");

    @TempDir
    Path dir;

    private TestDb db;
    private BillingService billing;
    private AllowanceNow allowance;

    @BeforeEach
    void open() {
        db = TestDb.open(dir);
        billing = db.billing();
        allowance = new AllowanceNow(new QuotaLedger(db.database()), billing, db.accounts(), clock, db.changes());
    }

    @AfterEach
    void close() {
        allowance.close();
        db.close();
    }

    @Test
    void freePlanHasNoChatbot() {
        assertThat(allowance.get()).isEqualTo(new Allowance(false, 0));
    }

    @Test
    void planAndPackagesCountAtOnce() {
        assertThat(allowance.get().unitsLeft()).isZero();

        billing.perform(new Action.ChoosePlan(PlanCode.STANDARD), "");
        assertThat(allowance.get()).isEqualTo(new Allowance(true, 100));

        billing.perform(new Action.EnablePackage("CONV-100"), "");
        assertThat(allowance.get()).isEqualTo(new Allowance(true, 200));
    }

    @Test
    void everyUnitCountsAtOnce_andTheNextMonthBeginsAnew() {
        billing.perform(new Action.ChoosePlan(PlanCode.STANDARD), "");
        assertThat(allowance.get().unitsLeft()).isEqualTo(100);

        db.store("one", List.of(Event.of("1", TestDb.CLOCK.instant(), EventType.BUTTON_CLICK, "Delivery")));
        assertThat(allowance.get().unitsLeft()).isEqualTo(99);

        clock.set("2026-11-30T23:30:00Z");
        assertThat(allowance.get().unitsLeft()).isEqualTo(100);
    }
}
