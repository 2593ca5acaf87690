package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Outcome;
import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.Booking;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.payments.StripeStandIn.Bank;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed again and again while it collects from a real database. */
class KilledCollectionIT {

    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    private List<Invoice> buy() {
        try (TestDb db = TestDb.open(folder)) {
            List<Action> actions = new ArrayList<>(List.of(new Action.ChoosePlan(PlanCode.STANDARD)));
            for (int agents = 1; agents <= 20; agents++) {
                actions.add(new Action.SetAgents(agents));
            }
            for (Action action : actions) {
                assertThat(db.billing().perform(action, "")).isInstanceOf(Outcome.Done.class);
            }
            return db.billing().view().invoices();
        }
    }

    private Process start(StripeStandIn stripe) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CollectingProcess.class.getName(),
                        folder.toString(),
                        stripe.url().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void everyInvoiceIsChargedOnceAndRecordedAsPaid() throws Exception {
        List<Invoice> invoices = buy();
        StripeForTests.writeFile(folder);
        int killed = 0;
        try (StripeStandIn stripe = new StripeStandIn(TestDb.CLOCK)) {
            stripe.bank(Bank.PAYS, Bank.NO_MONEY, Bank.PAYS);
            for (int run = 0; run < 10; run++) {
                int asked = stripe.requests().size();
                Process process = start(stripe);
                boolean reached = stripe.awaitRequests(asked + 1 + random.nextInt(3));
                long moment = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(random.nextInt(20_000));
                while (System.nanoTime() < moment) {
                    Thread.onSpinWait();
                }
                killed += reached && process.isAlive() ? 1 : 0;
                process.destroyForcibly().waitFor();
                for (Invoice invoice : invoices) {
                    assertThat(stripe.charges(invoice.number())).isLessThanOrEqualTo(1);
                }
            }
            assertThat(killed).isGreaterThan(4);

            try (TestDb db = TestDb.open(folder);
                    Payments payments = CollectingProcess.in(folder, db, stripe.url())) {
                payments.collection().collectNow();
                List<Attempt> attempts = payments.collection().attempts();
                assertThat(attempts)
                        .filteredOn(attempt -> attempt.state() == AttemptState.SUCCEEDED)
                        .hasSize(invoices.size() - 1)
                        .allSatisfy(attempt -> assertThat(attempt.booked()).containsExactly(Booking.PAID));
                assertThat(attempts)
                        .filteredOn(attempt -> attempt.state() == AttemptState.DECLINED)
                        .hasSize(1)
                        .allSatisfy(attempt -> assertThat(attempt.booked()).containsExactly(Booking.FAILED));
                assertThat(stripe.intents()).hasSize(invoices.size());
                assertThat(db.billing().books().unpaid()).hasSize(1);
                assertThat(db.billing().verify()).isEmpty();
            }
        }
    }
}
