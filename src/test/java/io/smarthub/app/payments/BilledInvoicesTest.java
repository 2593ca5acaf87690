package io.smarthub.app.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PackageState;
import io.smarthub.domain.billing.Party;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BilledInvoicesTest {

    private static final Money PACKAGE = new Money(1_089, Currency.getInstance("EUR"));

    private final Office office = new Office(new RecordInMemory(), new MutableClock("2026-11-03T09:00:00Z"));
    private final Bills bills = new BilledInvoices(office.billing);

    @BeforeEach
    void buy() {
        office.done(Office.choose("STANDARD"));
        office.done(Office.enable("CONV-100"));
    }

    private List<String> notes() {
        return office.billing.view().decisions().stream()
                .map(Decision::note)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private PackageState state() {
        return office.billing.books().packages().stream()
                .filter(standing -> standing.code().equals("CONV-100"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void whatIsOwedWithVatIsABill() {
        assertThat(bills.open()).extracting(Bill::invoice).containsExactly(1, 2);
        assertThat(bills.open().getFirst().amount().minor()).isEqualTo(2_299);
        assertThat(bills.open().getFirst().amount().currency()).isEqualTo(Currency.getInstance("EUR"));
        assertThat(bills.open().getFirst().issuedOn()).isEqualTo(LocalDate.parse("2026-11-03"));
    }

    @Test
    void whatIsPaidOrCorrectedIsNoBillAnyMore() {
        office.done(new Action.PaymentReceived(1));
        office.done(new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")));
        office.done(new Action.CorrectInvoice(2));

        assertThat(bills.open()).extracting(Bill::invoice).containsExactly(4);
    }

    @Test
    void whatACreditNoteTookOffIsNotCollected() {
        office.done(new Action.PaymentFailed(2));
        office.clock.set("2026-11-18T09:00:00Z");
        office.billing.catchUp();

        assertThat(bills.open()).extracting(Bill::invoice).containsExactly(1, 2);
        assertThat(bills.open().getLast().amount()).hasToString("5.44 EUR");
    }

    @Test
    void aFailureAndALaterPaymentAreDecisionsMadeOnceEach() {
        for (int i = 0; i < 3; i++) {
            bills.failed(2, PACKAGE, "Stripe pi_1: insufficient_funds");
            assertThat(state()).isEqualTo(PackageState.PAST_DUE);
        }
        for (int i = 0; i < 3; i++) {
            bills.paid(2, PACKAGE, "Stripe pi_2");
            assertThat(state()).isEqualTo(PackageState.RENEWING);
        }
        bills.failed(2, PACKAGE, "Stripe pi_1: insufficient_funds");

        assertThat(state())
                .as("what was written down before is not written again")
                .isEqualTo(PackageState.RENEWING);
        assertThat(notes()).containsExactly("Stripe pi_1: insufficient_funds", "Stripe pi_2");
        assertThat(office.billing.verify()).isEmpty();
    }
}
