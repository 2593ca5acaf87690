package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smarthub.domain.billing.Vat.Category;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** From which invoice or credit note kept credit comes, while it is kept and used. */
class CreditOriginTest {

    private static final Vat AT_HOME = new Vat(Category.STANDARD, 2100);
    private static final Vat REVERSED = new Vat(Category.REVERSE_CHARGE, 0);
    private static final Action IN_THE_UNION =
            new Action.SetBuyer(new Buyer(new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789"), ""));

    private final Shop shop = Shop.inPrague();

    private static List<Tuple> origins(Books books) {
        return books.creditOrigins().stream()
                .map(origin -> tuple(origin.invoice(), origin.date().toString(), origin.vat(), origin.net()))
                .toList();
    }

    @Test
    void noneIsKeptAtFirst() {
        assertThat(origins(shop.at("2026-01-31T10:00", choose(PlanCode.PRO)).now()))
                .isEmpty();
    }

    @Test
    void theOldestIsUsedFirst() {
        shop.at("2026-01-31T10:00", choose(PlanCode.PRO))
                .at("2026-01-31T11:00", choose(PlanCode.STANDARD))
                .at("2026-02-28T10:00", choose(PlanCode.PRO))
                .at("2026-02-28T11:00", choose(PlanCode.STANDARD));

        assertThat(origins(shop.now()))
                .as("the renewal and the change to PRO have used what invoice 2 kept")
                .containsExactly(tuple(5, "2026-02-28", AT_HOME, euro("40.00")));
        assertThat(origins(shop.on("2026-03-31T12:00")))
                .containsExactly(tuple(5, "2026-02-28", AT_HOME, euro("21.00")));
    }

    @Test
    void eachVatIsUsedForItself() {
        shop.at("2026-01-31T10:00", choose(PlanCode.PRO))
                .at("2026-01-31T11:00", choose(PlanCode.STANDARD))
                .at("2026-02-01T10:00", IN_THE_UNION)
                .at("2026-02-01T11:00", new Action.CorrectInvoice(1));

        assertThat(origins(shop.now())).containsExactly(tuple(2, "2026-01-31", AT_HOME, euro("40.00")));
        shop.at("2026-02-01T12:00", new Action.CorrectInvoice(2));
        assertThat(origins(shop.now()))
                .as("issued anew, it keeps the credit in place of the one that is wrong")
                .containsExactly(tuple(6, "2026-02-01", REVERSED, euro("40.00")));
    }

    @Test
    void whatOtherInvoicesHaveUsedIsNotLeftOfAnInvoiceThatIsIssuedAnew() {
        shop.at("2026-01-31T10:00", choose(PlanCode.PRO))
                .at("2026-01-31T11:00", choose(PlanCode.STANDARD))
                .at("2026-03-01T10:00", IN_THE_UNION)
                .at("2026-03-01T11:00", new Action.CorrectInvoice(1))
                .at("2026-03-01T12:00", new Action.CorrectInvoice(2));

        assertThat(origins(shop.now())).containsExactly(tuple(7, "2026-03-01", REVERSED, euro("17.01")));
        assertThat(shop.now().credit()).containsEntry("EUR", euro("17.01"));
    }
}
