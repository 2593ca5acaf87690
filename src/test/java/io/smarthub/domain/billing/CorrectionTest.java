package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.enable;
import static io.smarthub.domain.billing.Shop.euro;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Invoice.Occasion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An issued invoice never changes: it is taken back by a credit note and issued anew. */
class CorrectionTest {

    private static final Party ACME = new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "de", "DE 123 456 789");

    private final Shop shop = Shop.inPrague().at("2026-01-31T10:00", choose(PlanCode.STANDARD));

    @Test
    void takesTheInvoiceBackAndIssuesItAnewWithThePresentDetails() {
        shop.at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "Order 7")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(1));

        Invoice wrong = shop.now().invoices().get(0);
        Invoice note = shop.now().invoices().get(1);
        Invoice anew = shop.now().invoices().get(2);
        assertThat(wrong.details().buyer()).isEqualTo(Party.UNKNOWN);
        assertThat(wrong.gross()).isEqualTo(euro("22.99"));
        assertThat(note.occasion()).isEqualTo(Occasion.CORRECTED);
        assertThat(note.gross()).isEqualTo(euro("-22.99"));
        assertThat(note.corrects()).contains(1);
        assertThat(note.details().buyer().name()).isEqualTo("Acme GmbH");
        assertThat(anew.occasion()).isEqualTo(Occasion.REISSUED);
        assertThat(anew.corrects()).contains(1);
        assertThat(anew.details().buyer().name()).isEqualTo("Acme GmbH");
        assertThat(anew.details().note()).isEqualTo("Order 7");
        assertThat(anew.vatTotals())
                .containsExactly(new VatTotal(new Vat(Vat.Category.REVERSE_CHARGE, 0), euro("19.00"), euro("0.00")));
        assertThat(anew.gross()).isEqualTo(euro("19.00"));
        assertThat(anew.periodStart()).isEqualTo(wrong.periodStart());
        assertThat(anew.details().dueOn()).hasToString("2026-02-16");
    }

    @Test
    void theCreditNoteNamesTheBuyerOfTheInvoiceAndTheNewOneThePresent() {
        Party other = new Party("Jiný s.r.o.", "Dlouhá 7", "110 00", "Praha", "CZ", "");
        shop.at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "Order 7")))
                .at("2026-02-01T10:01", enable("CONV-100"))
                .at("2026-02-02T10:00", new Action.SetBuyer(new Buyer(other, "")))
                .at("2026-02-03T10:00", new Action.CorrectInvoice(2));

        Invoice note = shop.now().invoices().get(2);
        assertThat(note.details().buyer())
                .isEqualTo(shop.now().invoices().get(1).details().buyer());
        assertThat(note.details().note()).isEqualTo("Order 7");
        assertThat(note.details().dueOn()).isEqualTo(note.date());
        assertThat(shop.now().invoices().get(3).details().buyer()).isEqualTo(other);
    }

    @Test
    void byTheFirstRulesTheCreditNoteNamedTheBuyerOfTheDay() {
        Party other = new Party("Jiný s.r.o.", "Dlouhá 7", "110 00", "Praha", "CZ", "");
        shop.at(
                        "2026-02-01T09:00",
                        new Action.AdoptTerms(new Terms(Shop.CATALOGUE, Shop.PRAGUE, Shop.EUR, BookRules.FIRST)))
                .at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-02-01T10:01", enable("CONV-100"))
                .at("2026-02-02T10:00", new Action.SetBuyer(new Buyer(other, "")))
                .at("2026-02-03T10:00", new Action.CorrectInvoice(2));

        assertThat(shop.now().invoices().get(2).details().buyer()).isEqualTo(other);
    }

    @Test
    void cancelsWhatWasOpen() {
        shop.at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(1));

        assertThat(shop.now().payment(1).state()).isEqualTo(PaymentState.CANCELLED);
        assertThat(shop.now().payment(2).state()).isEqualTo(PaymentState.NOTHING_DUE);
        assertThat(shop.now().payment(3).state()).isEqualTo(PaymentState.OPEN);
    }

    @Test
    void aPaymentOfTheSameAmountIsTakenOver() {
        shop.at("2026-02-01T09:00", new Action.PaymentReceived(1))
                .at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(1));

        assertThat(shop.now().payment(3).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void aPaymentOfAnotherAmountIsToBePaidBack() {
        shop.at("2026-02-01T09:00", new Action.PaymentReceived(1))
                .at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(1));

        assertThat(shop.now().payment(2).state()).isEqualTo(PaymentState.TO_PAY_BACK);
        assertThat(shop.now().payment(3).state()).isEqualTo(PaymentState.OPEN);
        shop.at("2026-02-03T10:00", new Action.PaymentReceived(2));
        assertThat(shop.now().payment(2).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void anOverdueOneStaysOverdueWithItsGraceDays() {
        shop.at("2026-02-01T08:00", enable("CONV-100"))
                .at("2026-02-01T09:00", new Action.PaymentFailed(2))
                .at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(2));

        assertThat(shop.on("2026-02-15T10:00")
                        .packageOf("CONV-100")
                        .orElseThrow()
                        .state())
                .isEqualTo(PackageState.PAST_DUE);
        assertThat(shop.on("2026-02-16T00:00")
                        .packageOf("CONV-100")
                        .orElseThrow()
                        .state())
                .isEqualTo(PackageState.OFF);
        assertThat(shop.on("2026-02-16T00:00").invoices().getLast().corrects()).contains(4);
        assertThat(shop.now().invoices().get(3).details().dueOn())
                .as("no new term")
                .isEqualTo(shop.now().invoices().get(1).details().dueOn());
    }

    @Test
    void whatSaysTheSameIsNotCorrected() {
        assertThat(shop.refusal("2026-02-02T10:00", new Action.CorrectInvoice(1)))
                .isEqualTo(new Refusal.NothingToCorrect(1));
    }

    @Test
    void aCreditNoteAndWhatHasOneAreNotCorrected() {
        shop.at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(1))
                .at("2026-02-03T10:00", new Action.SetBuyer(new Buyer(ACME, "again")));

        assertThat(correcting(1)).isEqualTo(new Refusal.TakenBack(1, 2, 3));
        assertThat(correcting(2)).isEqualTo(new Refusal.IsCreditNote(2));
        for (int number : new int[] {4, 0, -1}) {
            assertThat(correcting(number)).isEqualTo(new Refusal.UnknownInvoice(number, 3));
        }
        shop.at("2026-02-04T10:00", new Action.CorrectInvoice(3));
        assertThat(shop.now().invoices()).hasSize(5);
        assertThat(correcting(3)).isEqualTo(new Refusal.TakenBack(3, 4, 5));
    }

    private Refusal correcting(int invoice) {
        return shop.refusal("2026-02-04T10:00", new Action.CorrectInvoice(invoice));
    }

    @Test
    void anInvoiceWhoseUnusedDaysWereCreditedIsNotCorrected() {
        shop.at("2026-02-01T10:00", enable("CONV-100"))
                .at("2026-02-01T10:01", new Action.PaymentFailed(2))
                .at("2026-02-20T10:00", new Action.SetBuyer(new Buyer(ACME, "")));

        assertThat(shop.refusal("2026-02-20T10:01", new Action.CorrectInvoice(2)))
                .isEqualTo(new Refusal.Credited(2, 3));
    }

    @Test
    void aCorrectedInvoiceIsStillCreditedWhenThePlanChanges() {
        shop.at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(1))
                .at("2026-02-14T10:00", choose(PlanCode.PRO));

        Invoice change = shop.now().invoices().getLast();
        assertThat(change.charges()).isEqualTo(euro("29.50"));
        assertThat(change.credits()).isEqualTo(euro("9.50"));
    }

    @Test
    void keepsTheRateOfThen() {
        Catalogue dearer = Shop.read(Shop.shippedText().replace("vat                 21", "vat 25"));
        Buyer named = new Buyer(new Party("Jana Nova", "", "", "", "CZ", ""), "");
        shop.at("2027-01-05T10:00", new Action.AdoptTerms(new Terms(dearer, Shop.PRAGUE, Shop.EUR)))
                .at("2027-01-06T10:00", new Action.SetBuyer(named))
                .at("2027-01-07T10:00", new Action.CorrectInvoice(1));

        assertThat(shop.now().invoices().getLast().gross()).isEqualTo(euro("22.99"));
    }

    @Test
    void isPreviewedInItsOwnCurrency() {
        shop.at("2026-02-01T10:00", new Action.AutoRenew(false))
                .at(
                        "2026-03-05T10:00",
                        new Action.AdoptTerms(new Terms(Shop.CATALOGUE, Shop.PRAGUE, Currency.getInstance("USD"))))
                .at("2026-03-06T10:00", new Action.SetBuyer(new Buyer(ACME, "")));

        assertThat(shop.preview("2026-03-07T10:00", new Action.CorrectInvoice(1))
                        .due())
                .isEqualTo(euro("-3.99"));
    }

    @Test
    void isNeverDatedBeforeTheInvoiceBeforeIt() {
        Shop east = new Shop(ZoneId.of("Pacific/Kiritimati")).at("2026-11-04T01:00", choose(PlanCode.STANDARD));
        east.at(
                        "2026-11-04T01:10",
                        new Action.AdoptTerms(new Terms(Shop.CATALOGUE, ZoneId.of("Pacific/Pago_Pago"), Shop.EUR)))
                .at("2026-11-03T12:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-11-03T12:10", new Action.CorrectInvoice(1));

        assertThat(east.now().invoices()).extracting(Invoice::date).isSorted();
    }

    @Test
    void isConfirmedOnlyForTheBuyerItWasShownFor() {
        shop.at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")));
        Preview shown = shop.preview("2026-02-02T10:00", new Action.CorrectInvoice(1));
        shop.at("2026-02-02T11:00", new Action.SetBuyer(new Buyer(ACME, "another note")));

        assertThat(shown.promisesTheSameAs(shop.preview("2026-02-02T12:00", new Action.CorrectInvoice(1))))
                .isFalse();
    }

    @Test
    void aCreditNoteDoesNotBecomeOverdue() {
        shop.at("2026-02-01T09:00", new Action.PaymentReceived(1))
                .at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(ACME, "")))
                .at("2026-02-02T10:00", new Action.CorrectInvoice(1))
                .at("2026-02-03T10:00", new Action.PaymentReceived(2));

        assertThat(shop.refusal("2026-02-04T10:00", new Action.PaymentFailed(2)))
                .isEqualTo(new Refusal.IsCreditNote(2));
        assertThat(shop.refusal("2026-02-04T10:00", new Action.PaymentReceived(2)))
                .isEqualTo(new Refusal.AlreadyPaid(2, true, LocalDate.parse("2026-02-03")));
        for (Action action :
                List.of(new Action.PaymentReceived(1), new Action.PaymentFailed(1), new Action.PaymentWithdrawn(1))) {
            assertThat(shop.refusal("2026-02-04T10:00", action)).isEqualTo(new Refusal.TakenBack(1, 2, 3));
        }
    }

    /** PRO, changed to STANDARD an hour later: 40.00 without VAT are kept. */
    private Shop withKeptCredit() {
        return shop.at("2026-01-31T11:00", choose(PlanCode.PRO)).at("2026-01-31T12:00", choose(PlanCode.STANDARD));
    }

    @Test
    void otherKeptCreditPaysNoCorrectionAndThatIsSaidWhileThereIsSomethingToPay() {
        withKeptCredit().at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")));

        Preview open = shop.preview("2026-02-02T10:00", new Action.CorrectInvoice(1));
        assertThat(open.invoices()).extracting(Invoice::gross).containsExactly(euro("-22.99"), euro("22.99"));
        assertThat(open.creditNotUsed()).contains(euro("48.40"));
        assertThat(open.after().credit()).containsEntry("EUR", euro("40.00"));
        assertThat(shop.preview("2026-02-02T10:00", new Action.CorrectInvoice(3))
                        .creditNotUsed())
                .as("nothing is to be paid on it")
                .isEmpty();
        shop.at("2026-02-02T11:00", new Action.PaymentReceived(1));
        assertThat(shop.preview("2026-02-02T12:00", new Action.CorrectInvoice(1))
                        .creditNotUsed())
                .as("it stays paid")
                .isEmpty();
        assertThat(shop.on("2026-02-28T12:00").invoices().getLast().gross()).isEqualTo(euro("0.00"));
    }

    @Test
    void whereThereIsNoKeptCreditNothingIsSaidOfIt() {
        shop.at("2026-02-01T10:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")));

        assertThat(shop.preview("2026-02-02T10:00", new Action.CorrectInvoice(1))
                        .creditNotUsed())
                .isEmpty();
        assertThat(shop.preview("2026-02-02T10:00", choose(PlanCode.PRO)).creditNotUsed())
                .isEmpty();
    }
}
