package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.disable;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static io.smarthub.domain.billing.Shop.inPrague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One worked example for each rule of plans and conversation packages. */
class BooksTest {

    @Test
    void theUnusedPartOfWhatWasBoughtWithinAPeriodIsThePriceByDays() {
        Shop shop = Shop.inPrague()
                .at("2026-01-15T10:00", choose(PlanCode.STANDARD))
                .at("2026-01-17T10:00", enable("CONV-200"))
                .at("2026-01-21T10:00", choose(PlanCode.PRO));

        assertThat(shop.now().invoices().get(1).charges()).as("16.00 × 29 / 31").isEqualTo(euro("14.97"));
        assertThat(shop.now().invoices().get(2).lines().get(2).amount())
                .as("16.00 × 25 / 31")
                .isEqualTo(euro("-12.90"));
    }

    @Test
    void anAccountBeginsOnFreeWithoutAnything() {
        Books books = inPrague().on("2026-11-03T10:00");

        assertThat(books.plan().code()).isEqualTo(PlanCode.FREE);
        assertThat(books.capacity().limit()).isZero();
        assertThat(books.period()).isEmpty();
        assertThat(books.autoRenew()).isFalse();
        assertThat(books.nextInvoice()).isEmpty();
        assertThat(books.packages()).allSatisfy(standing -> {
            assertThat(standing.state()).isEqualTo(PackageState.OFF);
            assertThat(standing.refusal()).containsInstanceOf(Refusal.NotForThisPlan.class);
        });
    }

    @Test
    void aPlanIsChargedInAdvanceAndRenewsByItself() {
        Shop shop = inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD));

        Books books = shop.on("2027-01-20T00:00");

        assertThat(books.autoRenew()).isTrue();
        assertThat(books.renewsOn()).contains(LocalDate.of(2027, 2, 3));
        assertThat(books.invoices()).extracting(Invoice::number).containsExactly(1, 2, 3);
        assertThat(books.invoices())
                .extracting(Invoice::date)
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 3), LocalDate.of(2027, 1, 3));
        assertThat(books.invoices()).extracting(Invoice::total).containsOnly(euro("19.00"));
    }

    @Test
    void enablingIsActiveAtOnceAndProRatedByDaysToThePeriodsEnd() {
        Shop shop =
                inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD)).at("2026-11-23T23:59", enable("CONV-100"));

        Books books = shop.on("2026-11-23T23:59");
        InvoiceLine line = books.invoices().getLast().lines().getFirst();
        PackageStanding standing = books.packageOf("CONV-100").orElseThrow();

        assertThat(line.days()).isEqualTo(10);
        assertThat(line.ofDays()).isEqualTo(30);
        assertThat(line.amount()).isEqualTo(euro("3.00"));
        assertThat(books.capacity().limit()).isEqualTo(200);
        assertThat(standing.state()).isEqualTo(PackageState.RENEWING);
        assertThat(standing.renewsOn()).contains(LocalDate.of(2026, 12, 3));
        assertThat(shop.on("2026-12-03T00:00").invoices().getLast().total()).isEqualTo(euro("28.00"));
    }

    @Test
    void disablingKeepsTheCapacityToThePeriodsEnd() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-200"))
                .at("2026-11-10T10:00", disable("CONV-200"));

        Books lastMoment = shop.on("2026-12-02T23:59:59.999");
        assertThat(lastMoment.capacity().limit()).isEqualTo(300);
        assertThat(lastMoment.packageOf("CONV-200")).hasValueSatisfying(standing -> {
            assertThat(standing.state()).isEqualTo(PackageState.ENDING);
            assertThat(standing.endsOn()).contains(LocalDate.of(2026, 12, 3));
            assertThat(standing.renewsOn()).isEmpty();
        });

        Books after = shop.on("2026-12-03T00:00");
        assertThat(after.capacity().limit()).isEqualTo(100);
        assertThat(after.packageOf("CONV-200").orElseThrow().state()).isEqualTo(PackageState.OFF);
        assertThat(after.invoices().getLast().total()).isEqualTo(euro("19.00"));
    }

    @Test
    void enablingAgainBeforeTheEndIsFreeAndKeepsTheRenewalDate() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-200"))
                .at("2026-11-10T10:00", disable("CONV-200"))
                .at("2026-12-02T23:59", enable("CONV-200"));

        assertThat(shop.on("2026-12-02T23:59").invoices()).hasSize(2);
        assertThat(shop.on("2026-12-03T00:00")
                        .packageOf("CONV-200")
                        .orElseThrow()
                        .renewsOn())
                .contains(LocalDate.of(2027, 1, 3));
        assertThat(shop.on("2026-12-03T00:00").invoices().getLast().total()).isEqualTo(euro("35.00"));
    }

    @Test
    void enablingAgainAfterTheEndIsANewCharge() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-200"))
                .at("2026-11-10T10:00", disable("CONV-200"))
                .at("2026-12-03T00:00", enable("CONV-200"));

        assertThat(shop.on("2026-12-03T00:00").invoices())
                .extracting(Invoice::total)
                .containsExactly(euro("19.00"), euro("16.00"), euro("19.00"), euro("16.00"));
    }

    @Test
    void severalPackagesRunTogetherUpToTheCapAndTheNextIsRefusedWithWhatFits() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-03T10:02", enable("CONV-200"))
                .at("2026-11-04T10:00", disable("CONV-200"));

        assertThat(shop.refusal("2026-11-05T10:00", enable("CONV-400")))
                .isEqualTo(new Refusal.AboveCap("CONV-400", 400, 500, 400, 100, 300, LocalDate.of(2026, 12, 3)));
        assertThat(shop.on("2026-11-05T10:00")
                        .packageOf("CONV-400")
                        .orElseThrow()
                        .refusal())
                .containsInstanceOf(Refusal.AboveCap.class);
        assertThat(shop.on("2026-11-05T10:00").capacity().limit()).isEqualTo(400);
    }

    @Test
    void theWholeRoomOfProCanBeBought() {
        Shop shop = inPrague().at("2026-11-03T10:00", choose(PlanCode.PRO)).at("2026-11-03T10:01", enable("CONV-9500"));

        assertThat(shop.on("2026-11-03T10:01").capacity().limit()).isEqualTo(10_000);
        assertThat(shop.refusal("2026-11-03T10:02", enable("CONV-500")))
                .isEqualTo(new Refusal.AboveCap("CONV-500", 500, 10_000, 10_000, 0, 0, LocalDate.of(2026, 12, 3)));
    }

    @Test
    void packagesOfOtherPlansAndUnknownOnesAreRefused() {
        Shop shop = inPrague();
        assertThat(shop.refusal("2026-11-03T09:00", enable("CONV-100")))
                .isEqualTo(new Refusal.NotForThisPlan("CONV-100", PlanCode.FREE, Set.of(PlanCode.STANDARD)));

        shop.at("2026-11-03T10:00", choose(PlanCode.STANDARD));
        assertThat(shop.refusal("2026-11-03T10:01", enable("CONV-500")))
                .isEqualTo(new Refusal.NotForThisPlan("CONV-500", PlanCode.STANDARD, Set.of(PlanCode.PRO)));
        assertThat(shop.refusal("2026-11-03T10:01", enable("CONV-300")))
                .isEqualTo(new Refusal.UnknownPackage("CONV-300"));
        assertThat(shop.refusal("2026-11-03T10:01", disable("CONV-300")))
                .isEqualTo(new Refusal.UnknownPackage("CONV-300"));
    }

    @Test
    void doingTheSameTwiceIsRefusedAndChargesNothing() {
        Shop shop =
                inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD)).at("2026-11-03T10:00", enable("CONV-100"));

        assertThat(shop.refusal("2026-11-03T10:00", enable("CONV-100")))
                .isEqualTo(new Refusal.AlreadySo(enable("CONV-100")));
        assertThat(shop.refusal("2026-11-03T10:00", choose(PlanCode.STANDARD))).isInstanceOf(Refusal.AlreadySo.class);
        assertThat(shop.refusal("2026-11-03T10:00", disable("CONV-200"))).isInstanceOf(Refusal.AlreadySo.class);
        shop.at("2026-11-03T10:01", disable("CONV-100"));
        assertThat(shop.refusal("2026-11-03T10:02", disable("CONV-100"))).isInstanceOf(Refusal.AlreadySo.class);
        assertThat(shop.refusal("2026-11-03T10:02", new Action.AutoRenew(true))).isInstanceOf(Refusal.AlreadySo.class);
    }

    @Test
    void aBiggerPlanHoldsAtOnceAndCreditsTheUnusedPartAsItsOwnLine() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-400"))
                .at("2026-11-23T12:00", choose(PlanCode.PRO));

        Books books = shop.on("2026-11-23T12:00");
        Invoice change = books.invoices().getLast();

        assertThat(change.occasion()).isEqualTo(Invoice.Occasion.PLAN_CHANGED);
        assertThat(change.lines())
                .extracting(InvoiceLine::kind, InvoiceLine::code, InvoiceLine::days, InvoiceLine::amount)
                .containsExactly(
                        tuple(InvoiceLine.Kind.PLAN, "PRO", 10L, euro("19.67")),
                        tuple(InvoiceLine.Kind.PLAN_CREDIT, "STANDARD", 10L, euro("-6.33")),
                        tuple(InvoiceLine.Kind.PACKAGE_CREDIT, "CONV-400", 10L, euro("-9.67")));
        assertThat(change.total()).isEqualTo(euro("3.67"));
        assertThat(books.capacity().limit()).isEqualTo(500);
        assertThat(books.renewsOn()).contains(LocalDate.of(2026, 12, 3));
        assertThat(shop.on("2026-12-03T00:00").invoices().getLast().total()).isEqualTo(euro("59.00"));
    }

    @Test
    void aSmallerPlanStopsPackagesThatItDoesNotHaveAndSaysSoBefore() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.PRO))
                .at("2026-11-03T10:01", enable("CONV-1000"))
                .at("2026-11-03T10:02", new Action.SetAgents(2));

        Preview preview = shop.preview("2026-11-13T10:00", choose(PlanCode.STANDARD));

        assertThat(preview.stopped()).extracting(PackageStanding::code).containsExactly("CONV-1000");
        assertThat(preview.limitBefore()).isEqualTo(1500);
        assertThat(preview.limitAfter()).isEqualTo(100);
        assertThat(preview.due()).isEqualTo(euro("0.00"));
    }

    @Test
    void creditAboveTheChargesIsKeptAndUsedByTheNextInvoicesToTheLastCent() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.PRO))
                .at("2026-11-13T10:00", choose(PlanCode.STANDARD));

        Books books = shop.on("2026-11-13T10:00");
        assertThat(books.invoices().getLast().lines())
                .extracting(InvoiceLine::kind, InvoiceLine::amount)
                .containsExactly(
                        tuple(InvoiceLine.Kind.PLAN, euro("12.67")),
                        tuple(InvoiceLine.Kind.PLAN_CREDIT, euro("-39.33")),
                        tuple(InvoiceLine.Kind.CREDIT_KEPT, euro("26.66")));
        assertThat(books.credit()).isEqualTo(Map.of("EUR", euro("26.66")));
        assertThat(shop.on("2026-12-03T00:00").invoices().getLast().total()).isEqualTo(euro("0.00"));
        assertThat(shop.on("2027-01-03T00:00").invoices().getLast().total()).isEqualTo(euro("11.34"));
        assertThat(shop.on("2027-01-03T00:00").credit()).isEqualTo(Map.of("EUR", euro("0.00")));
    }

    @Test
    void withoutAutoRenewalThePlanAndItsPackagesEndWithThePeriod() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-04T10:00", new Action.AutoRenew(false));

        Books ending = shop.on("2026-12-02T23:59");
        assertThat(ending.capacity().limit()).isEqualTo(200);
        assertThat(ending.endsOn()).contains(LocalDate.of(2026, 12, 3));
        assertThat(ending.nextInvoice()).isEmpty();
        assertThat(ending.packageOf("CONV-100").orElseThrow().state()).isEqualTo(PackageState.ENDING);
        assertThat(shop.refusal("2026-11-05T10:00", enable("CONV-100")))
                .isEqualTo(new Refusal.PlanEnds(LocalDate.of(2026, 12, 3)));

        Books ended = shop.on("2026-12-03T00:00");
        assertThat(ended.plan().code()).isEqualTo(PlanCode.FREE);
        assertThat(ended.capacity().limit()).isZero();
        assertThat(ended.invoices()).hasSize(2);
        assertThat(shop.refusal("2026-12-04T10:00", new Action.AutoRenew(true))).isEqualTo(new Refusal.NoPaidPlan());
    }

    @Test
    void autoRenewalBackOnBeforeTheEndIsFreeAndBringsThePackagesBack() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-04T10:00", choose(PlanCode.FREE))
                .at("2026-12-02T10:00", choose(PlanCode.STANDARD));

        assertThat(shop.on("2026-12-02T10:00").invoices()).hasSize(2);
        assertThat(shop.on("2026-12-02T10:00")
                        .packageOf("CONV-100")
                        .orElseThrow()
                        .state())
                .isEqualTo(PackageState.RENEWING);
        assertThat(shop.on("2026-12-03T00:00").invoices().getLast().total()).isEqualTo(euro("28.00"));
    }

    @Test
    void aPlanBoughtAgainAfterItsEndHasANewAnchor() {
        Shop shop = inPrague()
                .at("2026-01-31T10:00", choose(PlanCode.STANDARD))
                .at("2026-02-01T10:00", new Action.AutoRenew(false))
                .at("2026-03-15T10:00", choose(PlanCode.PRO));

        assertThat(shop.on("2026-03-15T10:00").renewsOn()).contains(LocalDate.of(2026, 4, 15));
    }

    @Test
    void thePreviewOfTheNextInvoiceIsTheInvoiceThatIsIssued() {
        Shop shop = inPrague()
                .at("2026-01-31T10:00", choose(PlanCode.PRO))
                .at("2026-02-01T10:00", enable("CONV-500"))
                .at("2026-02-02T10:00", enable("CONV-2500"))
                .at("2026-02-03T10:00", disable("CONV-500"));

        Optional<Invoice> preview = shop.on("2026-02-03T10:00").nextInvoice();

        assertThat(preview).contains(shop.on("2026-02-28T00:00").invoices().getLast());
    }

    @Test
    void theClockOfTheQuotaReadsCapacityAtAnyInstant() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-20T10:00", enable("CONV-100"))
                .at("2026-11-21T10:00", disable("CONV-100"));
        Books books = shop.on("2027-02-01T10:00");

        assertThat(books.capacityAt(shop.instant("2026-11-03T09:59")).limit()).isZero();
        assertThat(books.capacityAt(shop.instant("2026-11-20T09:59")).limit()).isEqualTo(100);
        assertThat(books.capacityAt(shop.instant("2026-11-20T10:00")).limit()).isEqualTo(200);
        assertThat(books.capacityBefore(shop.instant("2026-12-01T00:00")).limit())
                .isEqualTo(200);
        assertThat(books.capacityBefore(shop.instant("2026-12-03T00:00")).limit())
                .isEqualTo(200);
        assertThat(books.capacityBefore(shop.instant("2027-01-01T00:00")).limit())
                .isEqualTo(100);
    }

    @Test
    void aClockThatJumpsBackTakesNothingAwayAndRenewsNothingTwice() {
        Shop shop = inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD));
        Books later = shop.on("2027-02-03T00:00");

        assertThat(later.at(shop.instant("2025-01-01T00:00")).invoices()).isEqualTo(later.invoices());
        assertThat(later.at(shop.instant("2027-02-03T00:01")).invoices()).isEqualTo(later.invoices());
        assertThat(shop.refusal("2026-11-02T00:00", enable("CONV-100"))).isEqualTo(new Refusal.OutOfOrder());
    }

    @Test
    void aFailedPaymentShowsItsPackagesAsPastDueUntilItIsPaid() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-04T10:00", new Action.PaymentFailed(2));

        PackageStanding pastDue =
                shop.on("2026-11-04T10:00").packageOf("CONV-100").orElseThrow();
        assertThat(pastDue.state()).isEqualTo(PackageState.PAST_DUE);
        assertThat(shop.on("2026-11-04T10:00").capacity().limit()).isEqualTo(200);

        shop.at("2026-11-05T10:00", new Action.PaymentReceived(2));
        assertThat(shop.on("2026-11-05T10:00")
                        .packageOf("CONV-100")
                        .orElseThrow()
                        .state())
                .isEqualTo(PackageState.RENEWING);
        assertThat(shop.refusal("2026-11-05T10:00", new Action.PaymentFailed(9)))
                .isEqualTo(new Refusal.UnknownInvoice(9, 2));
    }
}
