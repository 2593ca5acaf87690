package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.disable;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceChangeTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate RENEWAL = LocalDate.parse("2026-02-28");

    private final Shop shop = Shop.inPrague()
            .at("2026-01-31T10:00", choose(PlanCode.STANDARD))
            .at("2026-02-01T10:00", enable("CONV-100"))
            .at("2026-02-01T10:01", enable("CONV-200"));

    private static Action adopt(String from, String to, Currency currency) {
        Catalogue catalogue = Shop.read(Shop.shippedText().replace(from, to));
        return new Action.AdoptTerms(new Terms(catalogue, Shop.PRAGUE, currency));
    }

    private static List<PricedPieces> one(String price) {
        return List.of(new PricedPieces(1, euro(price)));
    }

    @Test
    void everyPriceAtWhichPiecesWereBoughtIsCompared() {
        shop.at("2026-02-10T09:00", new Action.SetAgents(2))
                .at("2026-02-10T09:01", adopt("EUR=8.00 ", "EUR=12.00 ", Shop.EUR))
                .at("2026-02-10T09:02", new Action.SetAgents(3));
        List<PricedPieces> both = List.of(new PricedPieces(2, euro("8.00")), new PricedPieces(1, euro("12.00")));
        assertThat(PriceChange.of(shop.now()))
                .containsExactly(new PriceChange("AGENT-1", both, euro("12.00"), RENEWAL, List.of()));

        shop.at("2026-02-10T09:03", adopt("@", "@", Shop.EUR));
        assertThat(PriceChange.of(shop.now()))
                .as("one piece falls")
                .containsExactly(new PriceChange("AGENT-1", both, euro("8.00"), RENEWAL, List.of()));
    }

    @Test
    void nothingChangesWhereThePricesAreThoseThatWerePaid() {
        assertThat(PriceChange.of(shop.now())).isEmpty();
    }

    @Test
    void aNewPriceHoldsFromTheRenewalOn() {
        shop.at("2026-02-10T10:00", adopt("EUR=9.00   USD=10.00", "EUR=12.00 USD=10.00", Shop.EUR));

        assertThat(PriceChange.of(shop.on("2026-02-11T10:00")))
                .containsExactly(new PriceChange("CONV-100", one("9.00"), euro("12.00"), RENEWAL, List.of()));
        assertThat(PriceChange.of(shop.on("2026-02-28T00:00"))).isEmpty();
    }

    @Test
    void aNewCurrencyChangesEveryPriceThatRenews() {
        shop.at("2026-02-10T09:00", disable("CONV-200")).at("2026-02-10T10:00", adopt("@", "@", USD));

        assertThat(PriceChange.of(shop.now()))
                .containsExactly(
                        new PriceChange("STANDARD", one("19.00"), Money.parse("21.00", USD), RENEWAL, List.of()),
                        new PriceChange("CONV-100", one("9.00"), Money.parse("10.00", USD), RENEWAL, List.of()));
    }

    @Test
    void whatEndsHasNoLaterPrice() {
        shop.at("2026-02-10T09:00", new Action.AutoRenew(false)).at("2026-02-10T10:00", adopt("@", "@", USD));

        assertThat(PriceChange.of(shop.now())).isEmpty();
    }

    @Test
    void whatIsNotPaidInTimeHasItsLaterPriceIfItIsPaid() {
        shop.at("2026-02-10T09:00", new Action.PaymentFailed(1))
                .at("2026-02-10T09:01", new Action.PaymentFailed(2))
                .at("2026-02-10T10:00", adopt("@", "@", USD));

        assertThat(PriceChange.of(shop.now()))
                .extracting(
                        PriceChange::code,
                        change -> change.later().minor(),
                        change -> change.ifPaid().stream().map(Arrears::invoice).toList())
                .containsExactly(
                        tuple("STANDARD", 2_100L, List.of(1)),
                        tuple("CONV-100", 1_000L, List.of(1, 2)),
                        tuple("CONV-200", 1_800L, List.of(1)));
    }

    @Test
    void graceDaysThatEndAfterTheRenewalDecideNothing() {
        shop.at("2026-02-20T09:00", new Action.PaymentFailed(1)).at("2026-02-20T10:00", adopt("@", "@", USD));

        assertThat(PriceChange.of(shop.now()))
                .hasSize(3)
                .allMatch(change -> change.ifPaid().isEmpty());
    }
}
