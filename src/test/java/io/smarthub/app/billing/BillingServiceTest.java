package io.smarthub.app.billing;

import static io.smarthub.app.billing.Office.choose;
import static io.smarthub.app.billing.Office.disable;
import static io.smarthub.app.billing.Office.enable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.changes.Change;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Invoice.Occasion;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillingServiceTest {

    private final RecordInMemory store = new RecordInMemory();
    private final Office office = new Office(store, new MutableClock("2026-11-03T09:00:00Z"));
    private final BillingService billing = office.billing;

    @Test
    void aNewDatabaseIsOnFreeAndLookingWritesNothing() {
        assertThat(billing.view().books().plan().code()).isEqualTo(PlanCode.FREE);
        assertThat(billing.catchUp()).isEqualTo(CaughtUp.NOTHING);
        assertThat(billing.nextMoment()).isEmpty();
        assertThat(store.load()).isEqualTo(Journal.EMPTY);
    }

    @Test
    void aPreviewChangesNothingAndIsWhatIsThenDone() {
        office.done(choose("STANDARD"));
        int postings = store.load().postings();

        Preview preview = office.preview(enable("CONV-100"));

        assertThat(preview.due()).hasToString("10.89 EUR");
        assertThat(preview.limitAfter()).isEqualTo(200);
        assertThat(store.load().postings()).isEqualTo(postings);
        assertThat(billing.confirm(preview, "black week")).isInstanceOf(Outcome.Done.class);
        assertThat(billing.view().invoices().getLast())
                .isEqualTo(preview.invoice().orElseThrow());
        assertThat(billing.view().decisions().getLast().note()).isEqualTo("black week");
    }

    @Test
    void asksAgainWhenTheDayAndSoThePriceChangedSinceThePreview() {
        office.done(choose("STANDARD"));
        Preview preview = office.preview(enable("CONV-100"));
        office.clock.set("2026-11-04T09:00:00Z");

        Outcome outcome = billing.confirm(preview, "");

        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        assertThat(((Outcome.Changed) outcome).preview().due()).hasToString("10.53 EUR");
        assertThat(billing.books().capacity().limit()).isEqualTo(100);
    }

    @Test
    void asksAgainWhenTheCatalogueChangedSinceThePreview() {
        office.done(choose("STANDARD"));
        Preview preview = office.preview(enable("CONV-100"));
        office.editCatalogue(text -> text.replace("EUR=9.00", "EUR=12.00"));

        assertThat(billing.confirm(preview, "")).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void theSecondOfTwoWindowsThatSwitchTheSamePackageIsRefused() {
        office.done(choose("STANDARD"));
        Preview shown = office.preview(enable("CONV-100"));
        assertThat(billing.confirm(shown, "")).isInstanceOf(Outcome.Done.class);

        assertThat(billing.confirm(shown, ""))
                .isEqualTo(new Outcome.Refused(new Refusal.AlreadySo(enable("CONV-100"))));
        assertThat(billing.view().invoices()).hasSize(2);
    }

    @Test
    void catchesUpAnyNumberOfPeriodsOneAtATimeAndOnlyOnce() {
        office.done(choose("STANDARD"));
        office.done(enable("CONV-200"));
        office.clock.set("2027-03-20T09:00:00Z");
        int before = store.load().postings();

        CaughtUp first = billing.catchUp();

        assertThat(first.periods()).isEqualTo(4);
        assertThat(first.issued())
                .extracting(Invoice::date)
                .containsExactly(
                        LocalDate.of(2026, 12, 3),
                        LocalDate.of(2027, 1, 3),
                        LocalDate.of(2027, 2, 3),
                        LocalDate.of(2027, 3, 3));
        assertThat(store.load().postings()).isEqualTo(before + 4);
        assertThat(billing.catchUp()).isEqualTo(CaughtUp.NOTHING);
        assertThat(billing.verify()).isEmpty();
    }

    @Test
    void whatIsShownIsTheSameBeforeAndAfterCatchingUp() {
        office.done(choose("PRO"));
        office.done(enable("CONV-500"));
        office.done(disable("CONV-500"));
        office.clock.set("2027-01-20T09:00:00Z");

        var before = billing.books();
        billing.catchUp();

        assertThat(billing.books().invoices()).isEqualTo(before.invoices());
        assertThat(billing.books().packages()).isEqualTo(before.packages());
        assertThat(billing.view().invoices()).isEqualTo(before.invoices());
    }

    @Test
    void aKilledCatchUpGoesOnWhereItStopped() {
        office.done(choose("STANDARD"));
        office.clock.set("2028-11-20T09:00:00Z");
        store.killAfter(7);
        assertThatThrownBy(billing::catchUp).isInstanceOf(StoreFailure.class);
        assertThat(billing.view().invoices()).hasSize(8);
        store.killAfter(Integer.MAX_VALUE);

        assertThat(billing.catchUp().periods()).isEqualTo(24 - 7);
        assertThat(billing.verify()).isEmpty();
        assertThat(billing.view().invoices())
                .extracting(Invoice::number)
                .doesNotHaveDuplicates()
                .hasSize(25);
    }

    @Test
    void anActionIsRecordedOnlyAfterTheMissedPeriods() {
        office.done(choose("STANDARD"));
        office.clock.set("2027-01-20T09:00:00Z");
        office.done(enable("CONV-100"));

        assertThat(billing.view().invoices())
                .extracting(Invoice::occasion)
                .containsExactly(
                        Invoice.Occasion.PLAN_STARTED,
                        Invoice.Occasion.RENEWAL,
                        Invoice.Occasion.RENEWAL,
                        Invoice.Occasion.PACKAGE_ENABLED);
    }

    @Test
    void aClockThatJumpsBackTakesNothingAwayRenewsNothingTwiceAndIsReported() {
        office.done(choose("STANDARD"));
        office.clock.set("2027-02-03T09:00:00Z");
        billing.catchUp();
        office.clock.set("2026-02-03T09:00:00Z");

        assertThat(billing.catchUp().clockBehind())
                .isEqualTo(
                        Duration.between(Instant.parse("2026-02-03T09:00:00Z"), Instant.parse("2027-02-02T23:00:00Z")));
        assertThat(billing.view().invoices()).hasSize(4);
        assertThat(billing.books().capacity().limit()).isEqualTo(100);
        office.done(enable("CONV-100"));
        office.clock.set("2027-02-10T09:00:00Z");
        assertThat(billing.catchUp()).isEqualTo(CaughtUp.NOTHING);
        assertThat(billing.verify()).isEmpty();
    }

    @Test
    void aPlanThatEndedStaysEndedWhenTheClockJumpsBack() {
        office.done(choose("STANDARD"));
        office.done(new Action.AutoRenew(false));
        office.clock.set("2026-12-04T09:00:00Z");
        billing.catchUp();
        office.clock.set("2026-11-10T09:00:00Z");

        assertThat(billing.books().plan().code()).isEqualTo(PlanCode.FREE);
    }

    @Test
    void aChangedZoneAndCatalogueAreRecordedAndNeverChangeThePast() {
        office.done(choose("STANDARD"));
        office.save(account -> account.withZone(ZoneId.of("Pacific/Apia")));
        office.editCatalogue(text -> text.replace("EUR=19.00", "EUR=21.00"));
        office.clock.set("2026-12-20T09:00:00Z");

        billing.catchUp();
        office.clock.set("2027-01-20T09:00:00Z");
        billing.catchUp();

        assertThat(billing.view().invoices())
                .extracting(invoice -> invoice.total().toString())
                .containsExactly("19.00 EUR", "19.00 EUR", "21.00 EUR");
        assertThat(billing.verify()).isEmpty();
        assertThat(billing.catchUp().periods()).isZero();
    }

    @Test
    void aBrokenCatalogueFileKeepsTheTermsAndSaysWhatIsWrong() {
        office.done(choose("STANDARD"));
        office.editCatalogue(text -> text.replace("cap=500", "cap=5"));

        assertThat(billing.view().catalogueProblems()).isNotEmpty();
        assertThat(office.done(enable("CONV-100")).limitAfter()).isEqualTo(200);
    }

    @Test
    void anInvoiceThatIsPaidIsNotRecordedAsUnpaidBeforeThePaymentIsTakenBack() {
        office.done(choose("STANDARD"));
        office.done(new Action.PaymentReceived(1));

        assertThat(office.refused(new Action.PaymentFailed(1)))
                .isEqualTo(new Refusal.AlreadyPaid(1, false, LocalDate.parse("2026-11-03")));
        assertThat(billing.preview(new Action.PaymentFailed(1))).isInstanceOf(Offer.Refused.class);
        office.done(new Action.PaymentWithdrawn(1));
        assertThat(office.done(new Action.PaymentFailed(1)).after().unpaid()).containsExactly(1);
    }

    @Test
    void aPaymentTakenBackAfterTheGraceDaysIsPostedWithItsCreditNote() {
        office.done(choose("STANDARD"));
        office.done(enable("CONV-200"));
        office.done(new Action.PaymentFailed(2));
        office.done(new Action.PaymentReceived(2));
        office.clock.set("2026-11-25T09:00:00Z");

        office.done(new Action.PaymentWithdrawn(2));

        assertThat(store.load().invoices()).extracting(Invoice::number).containsExactly(1, 2, 3);
        assertThat(billing.view().invoices().getLast().occasion()).isEqualTo(Occasion.ENDED_UNPAID);
        assertThat(billing.verify()).isEmpty();
        assertThat(billing.catchUp().issued()).isEmpty();
    }

    @Test
    void aPlanIsNotSoldInACurrencyWithoutPrices() {
        office.bill("JPY");

        assertThat(office.refused(choose("STANDARD"))).isInstanceOf(Refusal.NotSoldIn.class);
        assertThat(billing.preview(choose("STANDARD"))).isInstanceOf(Offer.Refused.class);
        assertThat(billing.books().currency()).hasToString("EUR");
        office.bill("CZK").done(choose("STANDARD"));
        assertThat(billing.view().invoices().getLast().total()).hasToString("479.00 CZK");
    }

    @Test
    void tenYearsAreCaughtUpPeriodByPeriodAndAgreeWithTheDecisions() {
        office.done(choose("PRO"));
        for (String code : List.of("CONV-500", "CONV-1000", "CONV-2500", "CONV-5000", "AGENT-1")) {
            office.done(enable(code));
        }
        office.clock.set("2036-11-20T09:00:00Z");

        assertThat(billing.catchUp().periods()).isEqualTo(120);
        assertThat(billing.view().invoices().getLast().lines()).hasSize(6);
        assertThat(billing.verify()).isEmpty();
    }

    @Test
    void tellsWhenSomethingChangedAndOnlyThen() {
        office.refused(enable("CONV-100"));
        assertThat(office.told).isEmpty();
        office.done(choose("STANDARD"));
        assertThat(office.told).containsExactly(new Change.Billing());
        assertThat(billing.nextMoment()).contains(Instant.parse("2026-12-02T23:00:00Z"));
    }

    @Test
    void whatCouldNotBeRecordedIsNotDone() {
        office.done(choose("STANDARD"));
        store.killAfter(0);

        assertThatThrownBy(() -> billing.perform(enable("CONV-100"), "")).isInstanceOf(StoreFailure.class);
        assertThat(billing.books().capacity().limit()).isEqualTo(100);
        assertThat(office.told).hasSize(1);
    }

    @Test
    void saysWhichAgentsCouldBeDeactivatedFirst() {
        office.done(choose("STANDARD"));
        office.done(new Action.SetAgents(2));
        office.agents = List.of("Anna", "Ben", "Carla", "Dora");

        assertThat(office.refused(new Action.SetAgents(0)))
                .isEqualTo(new Refusal.AgentsActive(5, 3, List.of("Anna", "Ben", "Carla", "Dora")));
    }

    @Test
    void aClockYearsAheadRenewsNothingBeforeTheOwnerSaysThatItIsRight() {
        Office doubting = new Office(store, office.clock, false);
        doubting.done(choose("STANDARD"));
        doubting.clock.set("2036-11-27T09:00:00Z");

        CaughtUp held = doubting.billing.catchUp();

        assertThat(held.issued()).isEmpty();
        assertThat(held.clockAhead()).isEqualTo(Duration.ofDays(3677));
        assertThat(doubting.billing.view().clockAhead()).isEqualTo(Duration.ofDays(3677));
        assertThat(doubting.billing.view().books().renewsOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-12-03"));
        assertThat(doubting.billing.nextMoment()).isEmpty();
        assertThat(doubting.refused(enable("CONV-100")))
                .isEqualTo(new Refusal.ClockAhead(
                        Instant.parse("2026-11-03T09:00:00Z"), Instant.parse("2036-11-27T09:00:00Z")));

        List<Invoice> expected = doubting.billing.issuedIfClockIsRight();
        assertThat(expected).hasSize(120);
        assertThat(doubting.billing.view().invoices()).hasSize(1);
        assertThat(doubting.billing.catchUpTrustingClock().issued()).isEqualTo(expected);
        assertThat(doubting.billing.view().clockAhead()).isZero();
        assertThat(doubting.billing.issuedIfClockIsRight()).isEmpty();
    }

    @Test
    void aClockThatWasYearsAheadAndIsSetRightHasChangedNothing() {
        Office doubting = new Office(store, office.clock, false);
        doubting.done(choose("STANDARD"));
        doubting.clock.set("2036-11-27T09:00:00Z");
        doubting.billing.catchUp();
        doubting.clock.set("2026-12-04T09:00:00Z");

        assertThat(doubting.billing.catchUp().issued()).hasSize(1);
        assertThat(doubting.billing.view().clockBehind()).isZero();
    }

    @Test
    void anAbsenceOfThreeMonthsIsCaughtUpWithoutAsking() {
        Office doubting = new Office(store, office.clock, false);
        doubting.done(choose("STANDARD"));
        doubting.clock.set("2027-02-03T09:00:00Z");

        assertThat(doubting.billing.catchUp().issued()).hasSize(3);
    }

    @Test
    void onFreeAYearIsNoMatterButTenAreAskedAbout() {
        Office doubting = new Office(store, office.clock, false);
        doubting.done(choose("STANDARD"));
        doubting.done(choose("FREE"));
        doubting.clock.set("2026-12-03T09:00:00Z");
        doubting.billing.catchUp();
        doubting.clock.set("2037-01-01T09:00:00Z");
        doubting.editCatalogue(text -> text.replace("EUR=9.00", "EUR=12.00"));
        doubting.billing.catchUp();

        assertThat(store.load().reachedAt())
                .hasValueSatisfying(at -> assertThat(at).isBefore("2027-01-01T00:00:00Z"));
        assertThat(doubting.refused(choose("PRO"))).isInstanceOf(Refusal.ClockAhead.class);
        doubting.clock.set("2027-12-01T09:00:00Z");
        assertThat(doubting.done(choose("PRO")).after().plan().code()).isEqualTo(PlanCode.PRO);
    }

    @Test
    void graceDaysThatEndWhileTheApplicationIsClosedAreCaughtUpInTheirTurn() {
        office.done(choose("STANDARD"));
        office.done(enable("CONV-100"));
        office.done(new Action.PaymentFailed(2));
        office.clock.set("2027-01-10T09:00:00Z");

        billing.catchUp();

        assertThat(billing.view().invoices())
                .extracting(Invoice::occasion)
                .containsExactly(
                        Occasion.PLAN_STARTED,
                        Occasion.PACKAGE_ENABLED,
                        Occasion.ENDED_UNPAID,
                        Occasion.RENEWAL,
                        Occasion.RENEWAL);
        assertThat(billing.verify()).isEmpty();
    }
}
