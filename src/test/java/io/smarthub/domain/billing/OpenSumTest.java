package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.OpenSum.Part;
import org.junit.jupiter.api.Test;

/** What is open in all, and where a credit note's amount has gone. */
class OpenSumTest {

    private final Shop shop = Shop.inPrague()
            .at("2026-01-10T10:00", choose(PlanCode.STANDARD))
            .at("2026-01-10T11:00", enable("CONV-100"));

    @Test
    void aDueDayIsPastOnlyWhenItIsOver() {
        Part all = new Part(euro("33.88"), 2);

        assertThat(OpenSum.of(shop.on("2026-01-24T23:59")))
                .containsExactly(new OpenSum(all, new Part(euro("0.00"), 0)));
        assertThat(OpenSum.of(shop.on("2026-01-25T00:00"))).containsExactly(new OpenSum(all, all));
    }

    @Test
    void whatIsPaidIsNotOpen() {
        shop.at("2026-01-11T10:00", new Action.PaymentReceived(1))
                .at("2026-01-11T10:00", new Action.PaymentReceived(2));

        assertThat(OpenSum.of(shop.now())).isEmpty();
    }

    @Test
    void whatACreditNoteTookOffIsNotOpenAndTheNoteSaysOfWhichInvoice() {
        shop.at("2026-01-11T10:00", new Action.PaymentFailed(2));
        Books ended = shop.on("2026-02-01T10:00");

        assertThat(ended.invoices()).hasSize(3);
        UnusedDays unused = UnusedDays.of(ended.invoices().getLast()).orElseThrow();
        assertThat(unused.invoice()).isEqualTo(2);
        assertThat(unused.kept().isZero()).isTrue();
        assertThat(OpenSum.of(ended).getFirst().open().sum())
                .isEqualTo(euro("33.88").plus(unused.takenOff().negated()));
        assertThat(UnusedDays.of(ended.invoices().getFirst())).isEmpty();
    }
}
