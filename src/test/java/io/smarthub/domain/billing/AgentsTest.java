package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.disable;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static io.smarthub.domain.billing.Shop.inPrague;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Additional agents by quantity (B2, B14). */
class AgentsTest {

    private static Action agents(int quantity) {
        return new Action.SetAgents(quantity);
    }

    @Test
    void moreAgentsAreChargedForTheRestOfThePeriodOnly() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", agents(1))
                .at("2026-11-18T10:00", agents(3));

        Books books = shop.on("2026-11-18T10:00");

        assertThat(books.capacity().agents()).isEqualTo(6);
        assertThat(books.invoices()).extracting(Invoice::total).endsWith(euro("8.00"), euro("8.00"));
        assertThat(books.nextInvoice().orElseThrow().total()).isEqualTo(euro("43.00"));
    }

    @Test
    void fewerAgentsKeepTheirPlaceToThePeriodsEnd() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", agents(3))
                .at("2026-11-04T10:00", agents(1));

        PackageStanding standing =
                shop.on("2026-11-04T10:00").packageOf("AGENT-1").orElseThrow();
        assertThat(standing.quantity()).isEqualTo(3);
        assertThat(standing.renewing()).isEqualTo(1);
        assertThat(shop.on("2026-12-02T10:00").capacity().agents()).isEqualTo(6);
        assertThat(shop.on("2026-12-03T00:00").capacity().agents()).isEqualTo(4);
        assertThat(shop.on("2026-12-03T00:00").invoices().getLast().total()).isEqualTo(euro("27.00"));
    }

    @Test
    void takingFewerBackIsFreeUpToWhatIsPaid() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", agents(3))
                .at("2026-11-04T10:00", agents(0))
                .at("2026-11-05T10:00", agents(2))
                .at("2026-11-18T10:00", agents(5));

        Books books = shop.on("2026-11-18T10:00");

        assertThat(books.invoices())
                .extracting(Invoice::total)
                .containsExactly(euro("19.00"), euro("24.00"), euro("8.00"));
        assertThat(books.packageOf("AGENT-1").orElseThrow().renewing()).isEqualTo(5);
    }

    @Test
    void agentsBoughtAtTwoPricesKeepBothToThePeriodsEnd() {
        Catalogue dearer = Shop.read(Shop.shippedText().replaceFirst("(AGENT-1 .*)EUR=8.00", "$1EUR=12.00"));
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", agents(2))
                .at("2026-11-04T10:00", new Action.AdoptTerms(new Terms(dearer, Shop.PRAGUE, Shop.EUR)));
        assertThat(shop.now().pricesOf("AGENT-1")).containsExactly(new PricedPieces(2, euro("8.00")));

        shop.at("2026-11-05T10:00", agents(3)).at("2026-11-06T10:00", agents(5)).at("2026-11-07T10:00", agents(1));

        assertThat(shop.now().pricesOf("AGENT-1"))
                .containsExactly(new PricedPieces(2, euro("8.00")), new PricedPieces(3, euro("12.00")));
        assertThat(shop.on("2026-12-03T10:00").pricesOf("AGENT-1")).containsExactly(new PricedPieces(1, euro("12.00")));
        assertThat(shop.now().pricesOf("CONV-100")).isEmpty();
    }

    @Test
    void agentsThatTheNewPlanDoesNotHaveAreCreditedEachAtItsPrice() {
        String standardOnly = Shop.shippedText()
                .replaceFirst("AGENT-1 .*EUR=8.00", "AGENT-1 plans=STANDARD agents=1 most=100 EUR=8.00");
        Catalogue cheap = Shop.read(standardOnly);
        Catalogue dear = Shop.read(standardOnly.replace("most=100 EUR=8.00", "most=100 EUR=12.00"));
        Shop shop = inPrague()
                .at("2026-11-03T10:00", new Action.AdoptTerms(new Terms(cheap, Shop.PRAGUE, Shop.EUR)))
                .at("2026-11-03T10:01", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:02", agents(2))
                .at("2026-11-03T10:03", new Action.AdoptTerms(new Terms(dear, Shop.PRAGUE, Shop.EUR)))
                .at("2026-11-03T10:04", agents(3))
                .at("2026-11-03T10:05", choose(PlanCode.PRO));

        assertThat(shop.now().invoices().getLast().lines())
                .filteredOn(line -> line.kind() == InvoiceLine.Kind.PACKAGE_CREDIT)
                .extracting(InvoiceLine::quantity, InvoiceLine::unitPrice, InvoiceLine::amount)
                .containsExactly(tuple(2, euro("8.00"), euro("-16.00")), tuple(1, euro("12.00"), euro("-12.00")));
    }

    @Test
    void neverFallsBelowTheActiveAgentsAndSaysHowManyAreTooMany() {
        Shop shop = inPrague().at("2026-11-03T10:00", choose(PlanCode.STANDARD)).at("2026-11-03T10:01", agents(3));
        shop.activeAgents = 5;

        assertThat(shop.refusal("2026-11-04T10:00", agents(1))).isEqualTo(new Refusal.AgentsActive(5, 4, List.of()));
        assertThat(shop.refusal("2026-11-04T10:00", disable("AGENT-1")))
                .isEqualTo(new Refusal.AgentsActive(5, 3, List.of()));
        assertThat(((Refusal.AgentsActive) shop.refusal("2026-11-04T10:00", agents(0))).tooMany())
                .isEqualTo(2);
        shop.at("2026-11-04T10:00", agents(2));
    }

    @Test
    void aSmallerPlanNeverTakesThePlaceOfAnActiveAgent() {
        Shop shop = inPrague().at("2026-11-03T10:00", choose(PlanCode.PRO));
        shop.activeAgents = 7;

        assertThat(shop.refusal("2026-11-04T10:00", choose(PlanCode.STANDARD)))
                .isEqualTo(new Refusal.AgentsActive(7, 3, List.of()));
        shop.at("2026-11-04T10:00", agents(4)).at("2026-11-04T10:01", choose(PlanCode.STANDARD));
        assertThat(shop.on("2026-11-04T10:01").capacity().agents()).isEqualTo(7);
    }

    @Test
    void agentsCanBeSwitchedOnAndOffLikeAnyPackage() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("AGENT-1"))
                .at("2026-11-03T10:02", agents(4))
                .at("2026-11-03T10:03", disable("AGENT-1"))
                .at("2026-11-03T10:04", enable("AGENT-1"));

        assertThat(shop.on("2026-11-03T10:04")
                        .packageOf("AGENT-1")
                        .orElseThrow()
                        .renewing())
                .isEqualTo(4);
    }

    @Test
    void impossibleQuantitiesAreRefused() {
        Shop shop = inPrague();
        assertThat(shop.refusal("2026-11-03T09:00", agents(1)))
                .isEqualTo(
                        new Refusal.NotForThisPlan("AGENT-1", PlanCode.FREE, Set.of(PlanCode.STANDARD, PlanCode.PRO)));

        shop.at("2026-11-03T10:00", choose(PlanCode.STANDARD));
        assertThat(shop.refusal("2026-11-03T10:01", agents(-1)))
                .isEqualTo(new Refusal.QuantityOutOfRange("AGENT-1", -1, 100));
        assertThat(shop.refusal("2026-11-03T10:01", agents(101)))
                .isEqualTo(new Refusal.QuantityOutOfRange("AGENT-1", 101, 100));
        assertThat(shop.refusal("2026-11-03T10:01", agents(0))).isInstanceOf(Refusal.AlreadySo.class);
    }
}
