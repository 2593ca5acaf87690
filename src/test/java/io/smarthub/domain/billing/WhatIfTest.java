package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static io.smarthub.domain.billing.Shop.inPrague;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.WhatIf.Possible;
import io.smarthub.domain.billing.WhatIf.Refused;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final String NOW = "2026-11-03T10:00";

    private final Shop shop = inPrague().at(NOW, choose(PlanCode.STANDARD)).at(NOW, enable("CONV-100"));
    private final Books books = shop.on(NOW);

    private Possible possible(PlanCode plan, String... packages) {
        return (Possible) WhatIf.of(books, plan, Set.of(packages), 1);
    }

    @Test
    void theSameChangesNothing() {
        Possible same = possible(PlanCode.STANDARD, "CONV-100");

        assertThat(same.limit()).isEqualTo(200);
        assertThat(same.limitLater()).isEqualTo(200);
        assertThat(same.due()).isEqualTo(euro("0.00"));
        assertThat(same.morePerMonth()).isEqualTo(euro("0.00"));
        assertThat(same.perMonth()).isEqualTo(euro("28.00"));
    }

    @Test
    void whileThePlanIsPastDueItIsTriedAsIfItWerePaidAndThatIsNamed() {
        Books pastDue = shop.at("2026-11-15T10:00", new Action.PaymentFailed(1)).now();
        assertThat(WhatIf.renewing(pastDue)).extracting(PackageStanding::code).containsExactly("CONV-100");
        Possible same = (Possible) WhatIf.of(pastDue, PlanCode.STANDARD, Set.of("CONV-100"), 1);

        assertThat(same.plan()).isEqualTo(PlanCode.STANDARD);
        assertThat(same.packages()).extracting(AddOn::code).containsExactly("CONV-100");
        assertThat(same.limitLater()).isEqualTo(200);
        assertThat(same.perMonth()).isEqualTo(euro("28.00"));
        assertThat(same.perMonthNow()).isEqualTo(euro("28.00"));
        assertThat(same.ifPaid()).extracting(Arrears::invoice).containsExactly(1);
        assertThat(WhatIf.of(pastDue, PlanCode.PRO, Set.of(), 1))
                .as("not sold while it is overdue")
                .isEqualTo(new Refused(new Refusal.PayFirst(1)));
    }

    @Test
    void anOverduePackageThatWouldNotRenewIsNoCondition() {
        Books pastDue = shop.at("2026-11-15T10:00", new Action.PaymentFailed(2)).now();

        assertThat(((Possible) WhatIf.of(pastDue, PlanCode.STANDARD, Set.of("CONV-100"), 1)).ifPaid())
                .extracting(Arrears::invoice)
                .containsExactly(2);
        assertThat(((Possible) WhatIf.of(pastDue, PlanCode.STANDARD, Set.of(), 1)).ifPaid())
                .isEmpty();
    }

    @Test
    void anotherPackageCountsAtOnceAndCostsWhatItsPreviewSays() {
        Possible more = possible(PlanCode.STANDARD, "CONV-100", "CONV-200");

        assertThat(more.limit()).isEqualTo(400);
        assertThat(more.morePerMonth()).isEqualTo(euro("16.00"));
        assertThat(more.due())
                .as("without VAT")
                .isEqualTo(shop.preview(NOW, enable("CONV-200"))
                        .invoice()
                        .orElseThrow()
                        .total());
    }

    @Test
    void aPackageThatIsLeftOutKeepsItsCapacityToThePeriodsEnd() {
        Possible fewer = possible(PlanCode.STANDARD);

        assertThat(fewer.limit()).isEqualTo(200);
        assertThat(fewer.limitLater()).isEqualTo(100);
        assertThat(fewer.morePerMonth()).isEqualTo(euro("-9.00"));
    }

    @Test
    void theBiggerPlanDropsThePackagesItDoesNotHave() {
        Possible pro = possible(PlanCode.PRO);

        assertThat(pro.plan()).isEqualTo(PlanCode.PRO);
        assertThat(pro.limit()).isEqualTo(500);
        assertThat(pro.packages()).isEmpty();
    }

    @Test
    void freeEndsThePlanWithItsPeriod() {
        Possible free = possible(PlanCode.FREE);

        assertThat(free.plan()).isEqualTo(PlanCode.FREE);
        assertThat(free.limit()).isEqualTo(200);
        assertThat(free.limitLater()).isZero();
        assertThat(free.perMonth()).isEqualTo(euro("0.00"));
    }

    @Test
    void whatCouldNotBeDoneSaysWhy() {
        assertThat(WhatIf.of(books, PlanCode.STANDARD, Set.of("CONV-100", "CONV-400"), 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.AboveCap.class));
        assertThat(WhatIf.of(books, PlanCode.STANDARD, Set.of("CONV-7"), 1))
                .isEqualTo(new Refused(new Refusal.UnknownPackage("CONV-7")));
        assertThat(WhatIf.of(books, PlanCode.STANDARD, Set.of("CONV-100", "CONV-500"), 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotForThisPlan.class));
        assertThat(WhatIf.of(inPrague().on(NOW), PlanCode.FREE, Set.of("CONV-100"), 1))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aMonthCostsWhatTheNextInvoiceChargesThoughItWasBoughtForLess() {
        Books raised = adopted(Shop.shippedText().replace("EUR=9.00 ", "EUR=12.00 "), Shop.EUR);

        Possible same = (Possible) WhatIf.of(raised, PlanCode.STANDARD, Set.of("CONV-100"), 1);

        assertThat(same.perMonth()).isEqualTo(euro("31.00"));
        assertThat(same.perMonth()).isEqualTo(raised.nextInvoice().orElseThrow().total());
        assertThat(same.morePerMonth()).isEqualTo(euro("0.00"));
        Possible without = (Possible) WhatIf.of(raised, PlanCode.STANDARD, Set.of(), 1);
        assertThat(without.morePerMonth()).isEqualTo(euro("-12.00"));
    }

    @Test
    void whatIsNoLongerSoldCostsNothingAMonth() {
        Books retired = adopted(Shop.shippedText().replaceAll("(?m)^package CONV-100 .*$", ""), Shop.EUR);

        Possible without = (Possible) WhatIf.of(retired, PlanCode.STANDARD, Set.of(), 1);

        assertThat(without.perMonth()).isEqualTo(euro("19.00"));
        assertThat(without.morePerMonth()).isEqualTo(euro("0.00"));
    }

    @Test
    void aMonthIsInTheCurrencyInWhichItWillBeCharged() {
        Books moved = adopted(Shop.shippedText(), Currency.getInstance("USD"));

        Possible same = (Possible) WhatIf.of(moved, PlanCode.STANDARD, Set.of("CONV-100"), 1);

        assertThat(same.perMonth()).isEqualTo(moved.nextInvoice().orElseThrow().total());
        assertThat(same.perMonth().currency()).isEqualTo(Currency.getInstance("USD"));
    }

    private Books adopted(String catalogue, Currency currency) {
        Terms terms = new Terms(Shop.read(catalogue), Shop.PRAGUE, currency);
        return shop.at(NOW, new Action.AdoptTerms(terms)).on(NOW);
    }

    @Test
    void tryingRecordsNothing() {
        possible(PlanCode.PRO, "CONV-1000");

        assertThat(books.plan().code()).isEqualTo(PlanCode.STANDARD);
        assertThat(books.invoices()).hasSize(2);
    }
}
