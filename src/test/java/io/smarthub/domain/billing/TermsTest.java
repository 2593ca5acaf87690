package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.CATALOGUE;
import static io.smarthub.domain.billing.Shop.EUR;
import static io.smarthub.domain.billing.Shop.PRAGUE;
import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.disable;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static io.smarthub.domain.billing.Shop.inPrague;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.CatalogueText.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** A changed catalogue, zone or currency never changes what is already charged. */
class TermsTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static Action adopt(String from, String to, ZoneId zone, Currency currency) {
        String text = CatalogueText.write(CATALOGUE);
        Reading reading = CatalogueText.read(text.replaceAll(from, to));
        return new Action.AdoptTerms(new Terms(((Reading.Read) reading).catalogue(), zone, currency));
    }

    @Test
    void newPricesHoldFromTheNextRenewalAndForNewPurchases() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-04T10:00", adopt("EUR=19.00", "EUR=25.00", PRAGUE, EUR));

        assertThat(shop.on("2026-11-04T10:00").invoices())
                .extracting(Invoice::total)
                .containsExactly(euro("19.00"), euro("9.00"));
        assertThat(shop.on("2026-11-04T10:00").plan().price(EUR)).isEqualTo(euro("19.00"));
        assertThat(shop.on("2026-11-04T10:00").nextInvoice().orElseThrow().total())
                .isEqualTo(euro("34.00"));
        assertThat(shop.on("2026-12-03T00:00").invoices()).hasSize(3);
    }

    @Test
    void aRetiredPackageIsShownAsEndingAndRenewsNoMore() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-04T10:00", adopt("(?m)^package CONV-100 .*$", "", PRAGUE, EUR));

        assertThat(shop.on("2026-11-04T10:00")
                        .packageOf("CONV-100")
                        .orElseThrow()
                        .state())
                .isEqualTo(PackageState.ENDING);
        assertThat(shop.on("2026-11-04T10:00").packageOf("CONV-100").orElseThrow())
                .as("it cannot be wanted")
                .returns(0, PackageStanding::wanted)
                .returns(false, PackageStanding::lacksRoom);
        assertThat(shop.on("2026-11-04T10:00").capacity().limit()).isEqualTo(200);
        assertThat(shop.on("2026-12-03T00:00").capacity().limit()).isEqualTo(100);
        assertThat(shop.on("2026-12-03T00:00").packageOf("CONV-100")).isEmpty();
    }

    @Test
    void aLowerCapEndsTheNewestPackageThatNoLongerFits() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-200"))
                .at("2026-11-03T10:02", enable("CONV-100"))
                .at("2026-11-04T10:00", adopt("(?s)cap=500 (.*?)package CONV-400.*?\n", "cap=300 $1", PRAGUE, EUR));

        assertThat(shop.refusal("2026-11-05T10:00", enable("CONV-100")))
                .isEqualTo(new Refusal.NoRoomLater("CONV-100", 100, 300, LocalDate.of(2026, 12, 3)));
        assertThat(shop.refusal("2026-11-05T10:00", enable("CONV-200"))).isInstanceOf(Refusal.AlreadySo.class);
        assertThat(shop.on("2026-11-05T10:00").packageOf("CONV-100").orElseThrow())
                .as("what the owner wants, beside what will be")
                .returns(1, PackageStanding::wanted)
                .returns(0, PackageStanding::renewing)
                .returns(true, PackageStanding::lacksRoom);
        assertThat(shop.preview("2026-11-05T10:00", disable("CONV-200")).findingRoom())
                .extracting(PackageStanding::code)
                .containsExactly("CONV-100");
        assertThat(shop.preview("2026-11-05T10:00", disable("CONV-100")).findingRoom())
                .isEmpty();
        assertThat(shop.on("2026-12-02T10:00").capacity().limit()).isEqualTo(400);
        assertThat(shop.on("2026-12-03T00:00").capacity().limit()).isEqualTo(300);
        assertThat(shop.on("2026-12-03T00:00")
                        .packageOf("CONV-200")
                        .orElseThrow()
                        .state())
                .isEqualTo(PackageState.RENEWING);
    }

    @Test
    void aPackageStaysOnAnotherPlanForWhichItIsSoldByThen() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-03T10:01", enable("CONV-200"))
                .at(
                        "2026-11-04T10:00",
                        adopt("(?m)^(package CONV-200 +plans=)STANDARD (.*)$", "$1STANDARD,PRO $2", PRAGUE, EUR))
                .at("2026-11-05T10:00", choose(PlanCode.PRO));

        assertThat(shop.now().heldPackages()).extracting(PackageStanding::code).containsExactly("CONV-200");
        assertThat(shop.now().capacity().limit()).isEqualTo(700);
        assertThat(shop.on("2026-12-03T00:00").heldPackages())
                .extracting(PackageStanding::code)
                .containsExactly("CONV-200");
    }

    @Test
    void aNewZoneKeepsTheEndOfThePaidPeriod() {
        Shop shop = inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD));
        Instant paidUntil = shop.on("2026-11-03T10:00").period().orElseThrow().until();
        shop.at("2026-11-20T10:00", adopt("x", "x", ZoneId.of("Pacific/Apia"), EUR));

        Books books = shop.on("2026-11-22T10:00");
        assertThat(books.period().orElseThrow().until()).isEqualTo(paidUntil);
        BillingPeriod next = books.at(paidUntil).period().orElseThrow();
        assertThat(next.from()).isEqualTo(paidUntil);
        assertThat(next.until()).isEqualTo(Instant.parse("2027-01-02T11:00:00Z"));
    }

    @Test
    void whatIsCreditedAfterAChangeOfZoneBeginsWithTheFirstDayCharged() {
        Shop shop = new Shop(ZoneId.of("Pacific/Apia"))
                .at("2024-01-01T09:30", choose(PlanCode.STANDARD))
                .at("2024-01-02T00:00", enable("CONV-100"))
                .at("2024-01-02T00:00", adopt("grace", "grace", PRAGUE, EUR))
                .at("2024-01-01T12:00", choose(PlanCode.PRO));

        InvoiceLine credit = shop.now().invoices().getLast().lines().get(2);
        assertThat(credit.kind()).isEqualTo(InvoiceLine.Kind.PACKAGE_CREDIT);
        assertThat(credit.from()).hasToString("2024-01-02");
        assertThat(credit.amount())
                .isEqualTo(
                        shop.now().invoices().get(1).lines().getFirst().amount().negated());
    }

    @Test
    void aPlanBoughtOnADayThatWasPaidForInAnotherZoneBeginsAfterIt() {
        Shop shop = new Shop(ZoneId.of("Pacific/Apia"))
                .at("2024-01-01T09:30", choose(PlanCode.STANDARD))
                .at("2024-01-01T09:30", choose(PlanCode.FREE))
                .at("2024-01-27T09:30", adopt("grace", "grace", PRAGUE, EUR))
                .at("2024-01-31T21:30", choose(PlanCode.STANDARD));

        assertThat(shop.now().period().orElseThrow().start()).hasToString("2024-02-01");
        assertThat(shop.now().period().orElseThrow().contains(shop.now().at())).isTrue();
        assertThat(shop.now().invoices().getLast().date()).hasToString("2024-01-31");
        assertThat(shop.now().invoices())
                .flatExtracting(Invoice::lines)
                .extracting(line -> line.from() + " to " + line.until() + ": " + line.amount())
                .containsExactly("2024-01-01 to 2024-02-01: 19.00 EUR", "2024-02-01 to 2024-03-01: 19.00 EUR");
    }

    @Test
    void noInvoiceIsDatedBeforeTheLastOneWhateverTheZone() {
        Shop shop = new Shop(ZoneId.of("Pacific/Apia"))
                .at("2024-01-01T09:30", choose(PlanCode.STANDARD))
                .at("2024-01-01T09:30", choose(PlanCode.FREE))
                .at("2024-02-01T09:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")))
                .at("2024-02-01T09:30", new Action.CorrectInvoice(1))
                .at("2024-02-01T09:30", adopt("grace", "grace", PRAGUE, EUR))
                .at("2024-01-31T21:30", choose(PlanCode.STANDARD));

        assertThat(shop.now().invoices())
                .extracting(invoice -> invoice.number() + " of " + invoice.date())
                .containsExactly("1 of 2024-01-01", "2 of 2024-02-01", "3 of 2024-02-01", "4 of 2024-02-01");
    }

    @Test
    void aPackageThatIsBoughtAgainOnADayThatWasChargedBeginsAfterIt() {
        Shop shop = new Shop(ZoneId.of("Pacific/Apia"))
                .at("2024-01-01T09:30", choose(PlanCode.PRO))
                .at("2024-01-01T09:30", enable("CONV-500"))
                .at("2024-01-02T00:00", choose(PlanCode.STANDARD))
                .at("2024-01-02T00:00", adopt("grace", "grace", PRAGUE, EUR))
                .at("2024-01-01T12:00", choose(PlanCode.PRO))
                .at("2024-01-01T12:00", enable("CONV-500"));

        Invoice bought = shop.now().invoices().getLast();
        assertThat(bought.lines().getFirst().from()).hasToString("2024-01-02");
        assertThat(bought.date()).hasToString("2024-01-02");
    }

    @Test
    void aDayThatAnotherZoneShowsOnceMoreIsNotChargedAgain() {
        Shop shop = new Shop(ZoneId.of("Pacific/Apia"))
                .at("2024-01-01T09:30", choose(PlanCode.PRO))
                .at("2024-01-02T00:00", choose(PlanCode.STANDARD))
                .at("2024-01-02T00:00", adopt("grace", "grace", PRAGUE, EUR))
                .at("2024-01-01T12:00", choose(PlanCode.PRO));

        assertThat(shop.now().invoices().getLast().lines())
                .extracting(line -> line.kind() + " from " + line.from())
                .startsWith("PLAN from 2024-01-02", "PLAN_CREDIT from 2024-01-02");
    }

    @Test
    void aNewCurrencyHoldsFromTheNextPeriod() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-10T10:00", adopt("x", "x", PRAGUE, USD))
                .at("2026-11-10T10:01", enable("CONV-100"));

        assertThat(shop.on("2026-12-03T00:00").invoices())
                .extracting(invoice -> invoice.total().toString())
                .containsExactly("19.00 EUR", "6.90 EUR", "31.00 USD");
    }

    @Test
    void aCatalogueWithoutTheRunningCurrencyIsRefused() {
        Shop shop = inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD));

        assertThat(shop.refusal("2026-11-04T10:00", adopt(" EUR=\\S+", "", PRAGUE, USD)))
                .isInstanceOf(Refusal.NotSoldIn.class);
        assertThat(shop.refusal("2026-11-04T10:00", adopt("x", "x", PRAGUE, EUR)))
                .isInstanceOf(Refusal.AlreadySo.class);
    }
}
