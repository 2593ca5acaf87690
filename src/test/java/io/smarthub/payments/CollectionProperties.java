package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.BilledInvoices;
import io.smarthub.payments.StripeStandIn.Bank;
import io.smarthub.payments.StripeStandIn.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/** Whatever goes wrong and whenever the process is killed: an invoice is charged once at most, and what was charged is recorded. */
class CollectionProperties {

    private static final int INVOICES = 3;

    /**
     * Time passes, then collecting is tried.
     *
     * @param kill after how many writes it is killed
     * @param kept whether the write at which it is killed is stored all the same
     * @param killBooks the same for what is written into the books
     * @param message which payment Stripe tells of by itself, afterwards
     */
    record Step(int hours, List<Fault> faults, List<Bank> banks, int kill, boolean kept, int killBooks, int message) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Fault> faults = Arbitraries.of(
                Fault.NONE,
                Fault.DROPPED_BEFORE,
                Fault.DROPPED_AFTER,
                Fault.BUSY,
                Fault.UNAVAILABLE,
                Fault.BROKEN_AFTER,
                Fault.CONFLICT,
                Fault.MALFORMED_AFTER);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 80),
                        faults.list().ofMaxSize(9),
                        Arbitraries.of(Bank.class).list().ofMaxSize(3),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 12)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE))),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 1, 2, Integer.MAX_VALUE, Integer.MAX_VALUE),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 400)
    void anInvoiceIsChargedOnceAtMostAndFinallyRecordedAsPaid(@ForAll("steps") List<Step> steps) {
        try (Till till = new Till(Till.QUICK)) {
            for (int invoice = 1; invoice <= INVOICES; invoice++) {
                till.bills.issue(invoice);
            }
            int number = 0;
            for (Step step : steps) {
                till.clock.pass(Duration.ofHours(step.hours()));
                perform(till, step);
                check(till);
                tell(till, step.message(), number++);
                check(till);
            }
            till.stripe.heal();
            till.attempts.killAfter(Integer.MAX_VALUE, false);
            till.bills.killAfter(Integer.MAX_VALUE, false);
            for (int day = 0; day < 12; day++) {
                till.clock.pass(Duration.ofHours(25));
                payersConfirm(till);
                till.restart();
                till.collection.collectDue();
                check(till);
            }
            for (int invoice = 1; invoice <= INVOICES; invoice++) {
                checkInTheEnd(till, invoice);
            }
        }
    }

    /** What the owner does before something is collected. */
    enum Owner {
        NOTHING,
        PAYS_BY_HAND,
        CORRECTS,
        /** The clock is 500 days ahead meanwhile, which the books do not believe. */
        HAS_A_WRONG_CLOCK
    }

    /** @param which the invoice that the owner has in hand */
    record Moment(Step step, Owner owner, int which) {}

    @Provide
    Arbitrary<List<Moment>> moments() {
        Arbitrary<Step> step = steps().map(List::getFirst);
        return Combinators.combine(
                        step,
                        Arbitraries.of(Owner.class),
                        Arbitraries.integers().between(0, 8))
                .as(Moment::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(10);
    }

    @Property(tries = 300)
    void aPurchaseIsPaidOnceAndBookedExactlyThenWhateverTheOwnerDoesMeanwhile(@ForAll("moments") List<Moment> moments) {
        Office office = new Office(new RecordInMemory(), new MutableClock("2026-11-10T10:00:00Z"), false);
        office.done(Office.choose("STANDARD"));
        office.done(Office.enable("CONV-100"));
        MortalBills books = new MortalBills(new BilledInvoices(office.billing));
        try (Till till = new Till(Till.QUICK, office.clock, Optional.of(books))) {
            Purchases purchases = new Purchases(office, till.stripe);
            int number = 0;
            for (Moment moment : moments) {
                Step step = moment.step();
                till.clock.pass(Duration.ofHours(step.hours()));
                Instant before = till.clock.instant();
                switch (moment.owner()) {
                    case NOTHING -> {}
                    case PAYS_BY_HAND -> purchases.payByHand(moment.which());
                    case CORRECTS -> purchases.correct(moment.which());
                    case HAS_A_WRONG_CLOCK -> till.clock.pass(Duration.ofDays(500));
                }
                books.killAfter(step.killBooks(), step.kept());
                perform(till, step);
                purchases.check();
                tell(till, step.message(), number++);
                purchases.check();
                till.clock.set(before);
            }
            till.stripe.heal();
            till.attempts.killAfter(Integer.MAX_VALUE, false);
            books.killAfter(Integer.MAX_VALUE, false);
            for (int day = 0; day < 12; day++) {
                till.clock.pass(Duration.ofHours(25));
                payersConfirm(till);
                till.restart();
                till.collection.collectDue();
                purchases.check();
            }
            for (int which = 0; which < till.stripe.intents().size(); which++) {
                tell(till, which, number++);
            }
            assertThat(purchases.checkInTheEnd())
                    .isEqualTo(till.attempts.attempts().stream()
                            .filter(attempt -> attempt.state() == AttemptState.SUCCEEDED)
                            .count());
        }
    }

    private static void perform(Till till, Step step) {
        till.stripe.heal();
        till.stripe.next(step.faults().toArray(Fault[]::new)).bank(step.banks().toArray(Bank[]::new));
        till.attempts.killAfter(step.kill(), step.kept());
        till.bills.killAfter(step.killBooks(), step.kept());
        try {
            till.collection.collectDue();
        } catch (StoreFailure killed) {
            assertThat(killed).hasMessage("killed");
        }
        till.restart();
    }

    /** Stripe tells how some payment stands; perhaps the process is killed over it, then it is told again. */
    private static void tell(Till till, int which, int number) {
        List<ObjectNode> intents = till.stripe.intents();
        if (which >= intents.size()) {
            return;
        }
        ObjectNode intent = intents.get(which);
        String type = switch (intent.path("status").asString("")) {
            case "succeeded" -> "payment_intent.succeeded";
            case "processing" -> "payment_intent.processing";
            case "requires_action" -> "payment_intent.requires_action";
            default -> "payment_intent.payment_failed";
        };
        String body = Signed.event("evt_" + number, type, intent.toString());
        String header = Signed.header(Till.WEBHOOK_SECRET, till.clock.instant(), body);
        for (int sent = 0; sent < 2; sent++) {
            try {
                till.messages.take(body.getBytes(StandardCharsets.UTF_8), header);
            } catch (StoreFailure killed) {
                assertThat(killed).hasMessage("killed");
                till.restart();
            }
        }
    }

    /** What waits for the payer or the bank ends well. */
    private static void payersConfirm(Till till) {
        for (ObjectNode intent : till.stripe.intents()) {
            String status = intent.path("status").asString("");
            String reason = intent.path("last_payment_error").path("code").asString("");
            if (status.equals("processing")
                    || status.equals("requires_action")
                    || reason.equals("authentication_required")) {
                till.stripe.becomes(intent.path("id").asString(), "succeeded");
            }
        }
    }

    private static void check(Till till) {
        for (int invoice = 1; invoice <= INVOICES; invoice++) {
            assertThat(till.stripe.charges(invoice))
                    .as("charges of %d", invoice)
                    .isLessThanOrEqualTo(1);
            assertThat(till.bills.booked("paid", invoice)).hasSizeLessThanOrEqualTo((int) till.stripe.charges(invoice));
        }
    }

    private static void checkInTheEnd(Till till, int invoice) {
        List<Attempt> attempts = till.attempts.attempts().stream()
                .filter(attempt -> attempt.invoice() == invoice)
                .toList();
        assertThat(till.bills.booked("paid", invoice)).as("%s", attempts).hasSize((int) till.stripe.charges(invoice));
        long declined = attempts.stream()
                .filter(attempt -> attempt.state() == AttemptState.DECLINED)
                .count();
        assertThat(declined).isLessThanOrEqualTo(5);
        assertThat(till.stripe.charges(invoice))
                .as("paid, unless five banks said no: %s", attempts)
                .isEqualTo(declined == 5 ? 0 : 1);
        assertThat(till.bills.booked("failed", invoice))
                .as("each failure once")
                .hasSize((int) attempts.stream()
                        .filter(attempt -> attempt.booked().contains(io.smarthub.app.payments.Booking.FAILED))
                        .count())
                .doesNotHaveDuplicates();
    }
}
