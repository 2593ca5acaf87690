package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smarthub.domain.billing.InvoiceLine.Kind;
import io.smarthub.domain.billing.Vat.Category;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Credit gives back the VAT that was charged, whatever became of the buyer, the seller or the rate since. */
class CreditVatTest {

    private static final Vat AT_HOME = new Vat(Category.STANDARD, 2100);
    private static final Vat REVERSED = new Vat(Category.REVERSE_CHARGE, 0);
    private static final Action IN_THE_UNION =
            new Action.SetBuyer(new Buyer(new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789"), ""));

    private final Shop shop = Shop.inPrague();

    /** PRO for 59.00, changed to STANDARD for 19.00 on the day it was bought: 40.00 are kept. */
    private Shop withKeptCredit() {
        return shop.at("2026-01-31T10:00", choose(PlanCode.PRO)).at("2026-01-31T11:00", choose(PlanCode.STANDARD));
    }

    private static List<VatTotal> totals(Invoice invoice) {
        return invoice.vatTotals();
    }

    private static VatTotal total(Vat vat, String net, String tax) {
        return new VatTotal(vat, euro(net), euro(tax));
    }

    @Test
    void anUnusedPartIsCreditedWithTheVatItWasChargedWith() {
        shop.at("2026-01-31T10:00", choose(PlanCode.STANDARD))
                .at("2026-02-10T10:00", IN_THE_UNION)
                .at("2026-02-14T10:00", choose(PlanCode.PRO));

        Invoice change = shop.now().invoices().getLast();
        assertThat(totals(change)).containsExactly(total(REVERSED, "29.50", "0.00"), total(AT_HOME, "-9.50", "-2.00"));
        assertThat(change.gross()).isEqualTo(euro("18.00"));
    }

    @Test
    void keptCreditIsUsedWithItsVatWhereTheBuyerHasNoneAnyMore() {
        withKeptCredit().at("2026-02-10T10:00", IN_THE_UNION);

        Books books = shop.on("2026-04-30T12:00");
        assertThat(books.invoices().subList(2, 5))
                .extracting(Invoice::gross)
                .containsExactly(euro("0.00"), euro("0.00"), euro("8.59"));
        assertThat(totals(books.invoices().get(2)))
                .containsExactly(total(REVERSED, "19.00", "0.00"), total(AT_HOME, "-15.70", "-3.30"));
        assertThat(totals(books.invoices().get(4)))
                .containsExactly(total(REVERSED, "19.00", "0.00"), total(AT_HOME, "-8.60", "-1.81"));
        assertThat(books.credit()).containsEntry("EUR", euro("0.00"));
        assertThat(new OddSum(books.invoices().get(2)).deductedWithOtherVat())
                .contains(new OddSum.Deducted(euro("15.70"), euro("19.00")));
        assertThat(new OddSum(books.invoices().get(0)).deductedWithOtherVat()).isEmpty();
        assertThat(new OddSum(books.invoices().get(1)).deductedWithOtherVat())
                .as("credit with the same VAT")
                .isEmpty();
    }

    @Test
    void creditKeptWithoutVatGivesBackNoneLater() {
        shop.at("2026-01-30T10:00", IN_THE_UNION);
        withKeptCredit().at("2026-02-10T10:00", new Action.SetBuyer(Buyer.UNKNOWN));

        Invoice renewal = shop.on("2026-02-28T12:00").invoices().getLast();

        assertThat(totals(renewal)).containsExactly(total(AT_HOME, "19.00", "3.99"), total(REVERSED, "-22.99", "0.00"));
        assertThat(renewal.gross()).isEqualTo(euro("0.00"));
        assertThat(renewal.total()).isEqualTo(euro("-3.99"));
        OddSum.Deducted deducted = new OddSum(renewal).deductedWithOtherVat().orElseThrow();
        assertThat(deducted).isEqualTo(new OddSum.Deducted(euro("22.99"), euro("22.99")));
        assertThat(deducted.isWithoutVat()).isTrue();
        assertThat(shop.on("2026-02-28T12:00").credit()).containsEntry("EUR", euro("17.01"));
    }

    @Test
    void creditWithTheVatOfTheInvoiceIsUsedFirst() {
        withKeptCredit()
                .at("2026-02-10T10:00", IN_THE_UNION)
                .at("2026-02-28T12:00", choose(PlanCode.PRO))
                .at("2026-02-28T13:00", choose(PlanCode.STANDARD));

        assertThat(shop.now().kept().parts()).extracting(KeptCredit.Part::vat).containsExactly(AT_HOME, REVERSED);
        Invoice renewal = shop.on("2026-03-31T12:00").invoices().getLast();
        assertThat(renewal.lines())
                .filteredOn(line -> line.kind() == Kind.CREDIT_USED)
                .extracting(InvoiceLine::vat)
                .first()
                .isEqualTo(REVERSED);
    }

    @Test
    void aNewRateOfTheSellerLeavesTheVatOfThenOnCredit() {
        Catalogue lower = Shop.read(Shop.shippedText().replace("vat                 21", "vat 19"));
        withKeptCredit().at("2026-02-10T10:00", new Action.AdoptTerms(new Terms(lower, Shop.PRAGUE, Shop.EUR)));

        Invoice renewal = shop.on("2026-02-28T12:00").invoices().getLast();

        assertThat(totals(renewal))
                .containsExactly(
                        total(new Vat(Category.STANDARD, 1900), "19.00", "3.61"), total(AT_HOME, "-18.69", "-3.92"));
        assertThat(renewal.gross()).isEqualTo(euro("0.00"));
    }

    @Test
    void theCentThatRoundingLeavesBesideCreditIsLetGo() {
        shop.at("2026-01-31T10:00", choose(PlanCode.PRO))
                .at("2026-01-31T10:01", new Action.EnablePackage("CONV-9500"))
                .at("2026-01-31T11:00", choose(PlanCode.STANDARD))
                .at("2026-01-31T12:00", IN_THE_UNION)
                .at("2026-01-31T13:00", choose(PlanCode.PRO))
                .at("2026-01-31T14:00", new Action.EnablePackage("CONV-500"));

        Invoice bought = shop.now().invoices().getLast();
        assertThat(totals(bought)).containsExactly(total(REVERSED, "35.00", "0.00"), total(AT_HOME, "-28.92", "-6.07"));
        assertThat(bought.rounding()).isEqualTo(euro("-0.01"));
        assertThat(bought.gross()).isEqualTo(euro("0.00"));
        assertThat(shop.now().payment(bought.number()).state()).isEqualTo(PaymentState.NOTHING_DUE);
        assertThat(shop.now().credit().get("EUR").isPositive()).isTrue();
        shop.at("2026-02-01T10:00", new Action.SetBuyer(Buyer.UNKNOWN))
                .at("2026-02-01T11:00", new Action.CorrectInvoice(bought.number()));
        assertThat(shop.now().invoices().get(bought.number()).gross()).isEqualTo(euro("0.00"));
    }

    @Test
    void aCentThatIsOwedBecauseNoCreditIsLeftIsNotLetGo() {
        Catalogue odd = Shop.read(Shop.shippedText().replace("EUR=59.00", "EUR=37.99"));
        shop.at("2026-01-30T10:00", new Action.AdoptTerms(new Terms(odd, Shop.PRAGUE, Shop.EUR)));

        Books renewed = withKeptCredit().on("2026-02-28T12:00");

        Invoice renewal = renewed.invoices().getLast();
        assertThat(totals(renewal)).containsExactly(total(AT_HOME, "0.01", "0.00"));
        assertThat(renewal.rounding()).isEqualTo(euro("0.00"));
        assertThat(renewal.gross()).isEqualTo(euro("0.01"));
        assertThat(renewed.payment(renewal.number()).state()).isEqualTo(PaymentState.OPEN);
        assertThat(renewed.owed(renewal.number())).isEqualTo(euro("0.01"));
    }

    @Test
    void aCentBesideCreditWithoutVatThatIsUsedUpIsOwedToo() {
        Catalogue odd = Shop.read(Shop.shippedText().replace("EUR=59.00", "EUR=41.98"));
        shop.at("2026-01-30T09:00", new Action.AdoptTerms(new Terms(odd, Shop.PRAGUE, Shop.EUR)))
                .at("2026-01-30T10:00", IN_THE_UNION);
        withKeptCredit().at("2026-02-10T10:00", new Action.SetBuyer(Buyer.UNKNOWN));

        Invoice renewal = shop.on("2026-02-28T12:00").invoices().getLast();

        assertThat(totals(renewal)).containsExactly(total(AT_HOME, "19.00", "3.99"), total(REVERSED, "-22.98", "0.00"));
        assertThat(renewal.rounding()).isEqualTo(euro("0.00"));
        assertThat(renewal.gross()).isEqualTo(euro("0.01"));
    }

    @Test
    void whatCreditedWithTheVatOfBeforeIsNamedUntilItIsCorrectedToo() {
        shop.at("2026-01-30T10:00", IN_THE_UNION);
        withKeptCredit().at("2026-02-10T10:00", new Action.SetBuyer(Buyer.UNKNOWN));
        Preview first = shop.preview("2026-02-10T11:00", new Action.CorrectInvoice(1));
        assertThat(first.creditedOtherwise()).containsExactly(new CreditedOtherwise(2, 4, euro("59.00"), true));

        shop.at("2026-02-10T11:00", new Action.CorrectInvoice(1))
                .at("2026-02-10T12:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")));
        assertThat(shop.preview("2026-02-10T13:00", new Action.CorrectInvoice(4))
                        .creditedOtherwise())
                .as("corrected again for another reason")
                .containsExactly(new CreditedOtherwise(2, 6, euro("59.00"), true));
        shop.at("2026-02-10T13:00", new Action.CorrectInvoice(2));
        assertThat(shop.preview("2026-02-10T14:00", new Action.CorrectInvoice(4))
                        .creditedOtherwise())
                .isEmpty();
    }

    @Test
    void whatCreditedWithAVatThatIsOwedNoMoreIsNamedToo() {
        withKeptCredit().at("2026-02-10T10:00", IN_THE_UNION);

        assertThat(shop.preview("2026-02-10T11:00", new Action.CorrectInvoice(1))
                        .creditedOtherwise())
                .containsExactly(new CreditedOtherwise(2, 4, euro("59.00"), false));
        assertThat(shop.preview("2026-02-10T11:00", new Action.CorrectInvoice(2))
                        .creditedOtherwise())
                .as("nothing credited a part of invoice 2")
                .isEmpty();
    }

    @Test
    void whatCreditedAPartOfWhatWasCorrectedBeforeItIsNamedWhereItWasIssuedAnewTooEarly() {
        withKeptCredit().at("2026-02-10T10:00", IN_THE_UNION).at("2026-02-10T11:00", new Action.CorrectInvoice(2));

        assertThat(shop.preview("2026-02-10T12:00", new Action.CorrectInvoice(1))
                        .creditedOtherwise())
                .containsExactly(new CreditedOtherwise(4, 6, euro("59.00"), false));
    }

    @Test
    void whereTheVatStaysNothingMoreIsToBeCorrected() {
        withKeptCredit().at("2026-02-10T10:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")));

        Preview corrected = shop.preview("2026-02-10T12:00", new Action.CorrectInvoice(1));
        assertThat(corrected.invoices()).hasSize(2);
        assertThat(corrected.creditedOtherwise()).isEmpty();
    }

    @Test
    void correctedOneAfterTheOtherAllVatComesBack() {
        withKeptCredit()
                .at("2026-02-10T10:00", IN_THE_UNION)
                .at("2026-02-10T11:00", new Action.CorrectInvoice(1))
                .at("2026-02-10T12:00", new Action.CorrectInvoice(2));

        assertThat(shop.now().invoices().get(3).gross()).isEqualTo(euro("59.00"));
        Invoice anew = shop.now().invoices().getLast();
        assertThat(anew.lines()).extracting(InvoiceLine::vat).containsOnly(REVERSED);
        assertThat(anew.gross()).isEqualTo(euro("0.00"));
        assertThat(shop.now().kept().parts())
                .filteredOn(part -> !part.net().isZero())
                .containsExactly(new KeptCredit.Part(REVERSED, euro("40.00")));
    }

    @Test
    void creditThatWasUsedBeforeTheCorrectionIsChargedThen() {
        withKeptCredit();
        Books used = shop.on("2026-03-31T12:00");
        assertThat(used.credit()).containsEntry("EUR", euro("2.00"));
        shop.at("2026-04-01T10:00", IN_THE_UNION)
                .at("2026-04-01T11:00", new Action.CorrectInvoice(1))
                .at("2026-04-01T12:00", new Action.CorrectInvoice(2));

        Invoice anew = shop.now().invoices().getLast();
        assertThat(anew.lines())
                .filteredOn(line -> line.kind().movesCredit())
                .extracting(InvoiceLine::vat, InvoiceLine::amount)
                .containsExactly(tuple(AT_HOME, euro("38.00")));
        assertThat(anew.gross()).isEqualTo(euro("5.98"));
        assertThat(new OddSum(anew).keptThoughUsed()).contains(new OddSum.Deducted(euro("38.00"), euro("45.98")));
        assertThat(shop.now().credit()).containsEntry("EUR", euro("0.00"));
    }

    @Test
    void creditKeptAgainIsToldApartFromCreditThatIsLeft() {
        withKeptCredit();
        shop.at("2026-03-01T10:00", IN_THE_UNION)
                .at("2026-03-01T11:00", new Action.CorrectInvoice(1))
                .at("2026-03-01T12:00", new Action.CorrectInvoice(2));

        Invoice anew = shop.now().invoices().getLast();
        assertThat(kept(anew)).containsExactly(tuple(AT_HOME, euro("19.00")), tuple(REVERSED, euro("17.01")));
        assertThat(anew.gross()).isEqualTo(euro("0.00"));
        assertThat(new OddSum(anew).keptThoughUsed()).contains(new OddSum.Deducted(euro("19.00"), euro("22.99")));
    }

    @Test
    void creditKeptAgainIsToldApartFromCreditThatIsLeftWithTheSameVat() {
        withKeptCredit();
        shop.on("2026-03-31T12:00");
        shop.at("2026-04-01T10:00", IN_THE_UNION).at("2026-04-01T11:00", new Action.CorrectInvoice(2));

        Invoice anew = shop.now().invoices().getLast();
        assertThat(kept(anew)).containsExactly(tuple(AT_HOME, euro("38.00")), tuple(AT_HOME, euro("5.30")));
        assertThat(new OddSum(anew).keptThoughUsed()).contains(new OddSum.Deducted(euro("38.00"), euro("45.98")));
    }

    @Test
    void creditThatNoInvoiceHasUsedIsKeptWithoutAWord() {
        withKeptCredit().at("2026-02-10T10:00", IN_THE_UNION).at("2026-02-10T11:00", new Action.CorrectInvoice(2));

        assertThat(shop.now().invoices().subList(0, 4))
                .extracting(invoice -> new OddSum(invoice).keptThoughUsed())
                .containsOnly(Optional.empty());
        assertThat(kept(shop.now().invoices().getLast())).hasSize(1);
    }

    @Test
    void nothingIsSaidOfAnotherReasonForNoVat() {
        Vat abroad = new Vat(Category.NOT_SUBJECT, 0);
        shop.at("2026-01-30T10:00", IN_THE_UNION);
        withKeptCredit()
                .at(
                        "2026-02-10T10:00",
                        new Action.SetBuyer(new Buyer(new Party("Acme AG", "Weg 1", "8000", "Basel", "CH", ""), "")));

        Invoice renewal = shop.on("2026-02-28T12:00").invoices().getLast();
        assertThat(totals(renewal)).containsExactly(total(abroad, "19.00", "0.00"), total(REVERSED, "-19.00", "0.00"));
        assertThat(new OddSum(renewal).deductedWithOtherVat()).isEmpty();
    }

    private static List<Tuple> kept(Invoice invoice) {
        return invoice.lines().stream()
                .filter(line -> line.kind() == Kind.CREDIT_KEPT)
                .map(line -> tuple(line.vat(), line.amount()))
                .toList();
    }

    @Test
    void aCorrectionOfTheBuyersNameAloneMovesNoCredit() {
        withKeptCredit()
                .at("2026-02-10T10:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")))
                .at("2026-02-10T12:00", new Action.CorrectInvoice(2));

        assertThat(shop.now().invoices().getLast().lines())
                .isEqualTo(shop.now().invoices().get(1).lines());
        assertThat(shop.now().credit()).containsEntry("EUR", euro("40.00"));
    }

    @Test
    void aSellerInAnotherCountryCorrectsWithItsOwnRate() {
        Catalogue moved = Shop.read(Shop.shippedText()
                .replace("vat                 21", "vat 19")
                .replace("seller-country      CZ", "seller-country DE")
                .replace("CZ00000000", "DE000000000"));
        shop.at("2026-01-31T10:00", choose(PlanCode.STANDARD))
                .at("2026-02-10T10:00", new Action.AdoptTerms(new Terms(moved, Shop.PRAGUE, Shop.EUR)))
                .at("2026-02-10T11:00", new Action.CorrectInvoice(1))
                .at("2026-02-10T12:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7")))
                .at("2026-02-10T13:00", new Action.CorrectInvoice(3));

        for (int number : new int[] {3, 5}) {
            assertThat(totals(shop.now().invoices().get(number - 1)))
                    .containsExactly(total(new Vat(Category.STANDARD, 1900), "19.00", "3.61"));
        }
    }
}
