package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static io.smarthub.domain.billing.Shop.inPrague;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviserTest {

    @ParameterizedTest
    @CsvSource({
        "STANDARD, 1,    CONV-100,            9.00",
        "STANDARD, 100,  CONV-100,            9.00",
        "STANDARD, 101,  CONV-200,            16.00",
        "STANDARD, 201,  CONV-100 CONV-200,   25.00",
        "STANDARD, 350,  CONV-400,            29.00",
        "PRO,      600,  CONV-1000,           59.00",
        "PRO,      1100, CONV-500 CONV-1000,  94.00",
        "PRO,      9500, CONV-9500,           389.00"
    })
    void findsTheCheapestMixThatClosesTheGap(PlanCode plan, int gap, String codes, String price) {
        Books books = inPrague().at("2026-11-03T10:00", choose(plan)).on("2026-11-03T10:00");

        Advice advice = Adviser.advise(books, gap).orElseThrow();

        assertThat(advice.plan()).isEqualTo(plan);
        assertThat(advice.packages()).extracting(AddOn::code).containsExactlyInAnyOrder(codes.split(" ", -1));
        assertThat(advice.morePerMonth()).isEqualTo(euro(price));
        assertThat(advice.isEnough()).isTrue();
    }

    @Test
    void recommendsNothingThatIsRefusedBecauseAnInvoiceIsNotPaid() {
        Shop shop = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-400"))
                .at("2026-11-20T10:00", new Action.PaymentFailed(1));
        assertThat(Adviser.advise(shop.on("2026-11-20T10:00"), 400)).isEmpty();

        Books ended = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-100"))
                .at("2026-11-03T10:02", new Action.PaymentFailed(2))
                .on("2026-11-25T10:00");
        assertThat(ended.owedFor("CONV-100")).containsExactly(2);
        assertThat(Adviser.advise(ended, 100).orElseThrow().packages())
                .extracting(AddOn::code)
                .containsExactly("CONV-200");
    }

    @Test
    void recommendsTheBiggerPlanWherePackagesCannotReach() {
        Books books = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.STANDARD))
                .at("2026-11-03T10:01", enable("CONV-400"))
                .on("2026-11-03T10:01");

        assertThat(Adviser.advise(books, 400))
                .contains(new Advice(
                        PlanCode.PRO,
                        true,
                        List.of(Shop.CATALOGUE.addOn("CONV-500").orElseThrow()),
                        euro("46.00"),
                        1000,
                        0));
    }

    @Test
    void recommendsAPlanToAnAccountOnFree() {
        Advice advice = Adviser.advise(inPrague().on("2026-11-03T10:00"), 80).orElseThrow();

        assertThat(advice.plan()).isEqualTo(PlanCode.STANDARD);
        assertThat(advice.packages()).isEmpty();
        assertThat(advice.morePerMonth()).isEqualTo(euro("19.00"));
    }

    @Test
    void saysWhatStaysUncoveredWhereNothingIsEnough() {
        Books books = inPrague().at("2026-11-03T10:00", choose(PlanCode.PRO)).on("2026-11-03T10:00");

        Advice advice = Adviser.advise(books, 12_000).orElseThrow();

        assertThat(advice.limit()).isEqualTo(10_000);
        assertThat(advice.uncovered()).isEqualTo(2_500);
        assertThat(advice.isEnough()).isFalse();
    }

    @Test
    void saysNothingWithoutAGapOrWhereNothingIsLeftToBuy() {
        Books full = inPrague()
                .at("2026-11-03T10:00", choose(PlanCode.PRO))
                .at("2026-11-03T10:01", enable("CONV-9500"))
                .on("2026-11-03T10:01");

        assertThat(Adviser.advise(full, 0)).isEmpty();
        assertThat(Adviser.advise(full, 10)).isEmpty();
    }
}
