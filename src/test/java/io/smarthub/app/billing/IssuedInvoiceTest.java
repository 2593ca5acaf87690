package io.smarthub.app.billing;

import static io.smarthub.app.billing.Office.choose;
import static io.smarthub.app.billing.Office.enable;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import org.junit.jupiter.api.Test;

class IssuedInvoiceTest {

    private final Office office = new Office(new RecordInMemory(), new MutableClock("2026-11-03T09:00:00Z"));

    private IssuedInvoice issued(int number) {
        return IssuedInvoice.of(office.billing.view(), number).orElseThrow();
    }

    @Test
    void anInvoiceKeepsTheCatalogueItWasIssuedUnder() {
        office.done(choose("STANDARD"));
        office.clock.set("2026-11-10T09:00:00Z");
        office.editCatalogue(text -> text.replace("example-prices yes", "example-prices no"));
        office.done(enable("CONV-100"));

        assertThat(issued(1).catalogue().examplePrices()).isTrue();
        assertThat(issued(2).catalogue().examplePrices()).isFalse();
    }

    @Test
    void aRenewalIsIssuedUnderTheCatalogueThatWasKnownThen() {
        office.done(choose("STANDARD"));
        office.clock.set("2026-12-10T09:00:00Z");
        office.editCatalogue(text -> text.replace("example-prices yes", "example-prices no"));
        office.billing.catchUp();

        assertThat(issued(2).catalogue().examplePrices()).isTrue();
    }

    @Test
    void aCorrectionRepeatsThePricesOfThenWithTheirCatalogue() {
        office.done(choose("STANDARD"));
        office.clock.set("2026-11-10T09:00:00Z");
        office.editCatalogue(text -> text.replace("example-prices yes", "example-prices no"));
        office.done(new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")));
        office.done(new Action.CorrectInvoice(1));

        assertThat(issued(2).catalogue().examplePrices()).isTrue();
        assertThat(issued(3).catalogue().examplePrices()).isTrue();
    }

    @Test
    void thereIsNoneUnderANumberThatWasNotIssued() {
        office.done(choose("STANDARD"));

        assertThat(IssuedInvoice.of(office.billing.view(), 0)).isEmpty();
        assertThat(IssuedInvoice.of(office.billing.view(), 2)).isEmpty();
        assertThat(issued(1).invoice())
                .isEqualTo(office.billing.view().invoices().getFirst());
    }
}
