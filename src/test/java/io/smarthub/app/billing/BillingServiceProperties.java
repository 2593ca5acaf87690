package io.smarthub.app.billing;

import static io.smarthub.app.billing.Office.choose;
import static io.smarthub.app.billing.Office.disable;
import static io.smarthub.app.billing.Office.enable;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.billing.Action;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The service over random histories: opened often or seldom, killed or not, the record is the same. */
class BillingServiceProperties {

    /** Days pass, then something is tried. */
    record Step(int hours, Action action) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Action> actions = Arbitraries.of(
                choose("STANDARD"),
                choose("PRO"),
                choose("FREE"),
                enable("CONV-100"),
                enable("CONV-400"),
                enable("CONV-500"),
                enable("CONV-9500"),
                disable("CONV-100"),
                disable("CONV-500"),
                new Action.SetAgents(2),
                new Action.SetAgents(0),
                new Action.AutoRenew(true),
                new Action.AutoRenew(false),
                new Action.PaymentFailed(1),
                new Action.PaymentFailed(2),
                new Action.PaymentReceived(2),
                new Action.PaymentWithdrawn(2));
        return Combinators.combine(Arbitraries.integers().between(0, 3000), actions)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void openingSeldomOftenOrBeingKilledGivesTheSameRecord(
            @ForAll("steps") List<Step> steps, @ForAll("kills") List<Integer> kills) {
        RecordInMemory seldom = new RecordInMemory();
        Office opener = new Office(seldom, new MutableClock("2024-01-30T23:30:00Z"));
        RecordInMemory often = new RecordInMemory();
        Office clerk = new Office(often, new MutableClock("2024-01-30T23:30:00Z"));
        int step = 0;
        for (Step next : steps) {
            for (int hours = 0; hours < next.hours(); hours += 100) {
                clerk.clock.pass(Duration.ofHours(Math.min(100, next.hours() - hours)));
                often.killAfter(kills.get((hours / 100 + step) % kills.size()));
                try {
                    clerk.billing.catchUp();
                } catch (StoreFailure killed) {
                    assertThat(killed).hasMessage("killed");
                }
            }
            often.killAfter(Integer.MAX_VALUE);
            opener.clock.pass(Duration.ofHours(next.hours()));
            assertThat(clerk.billing.perform(next.action(), "").getClass())
                    .isEqualTo(opener.billing.perform(next.action(), "").getClass());
            assertThat(seldom.load().invoices())
                    .isEqualTo(opener.billing.books().invoices());
            step++;
        }
        opener.billing.catchUp();
        clerk.billing.catchUp();

        assertThat(often.load().invoices()).isEqualTo(seldom.load().invoices());
        assertThat(often.load().decisions()).isEqualTo(seldom.load().decisions());
        assertThat(clerk.billing.books().packages())
                .isEqualTo(opener.billing.books().packages());
        assertThat(clerk.billing.verify()).isEmpty();
        assertThat(opener.billing.verify()).isEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> kills() {
        return Arbitraries.of(0, 1, 100).list().ofSize(5);
    }
}
