package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.support.Accessibility;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** What the list of invoices says of each, and of all together. */
class InvoicesTabTest extends InTheRoom {

    private static final int PAYMENT = 4;

    @Test
    void theListSaysOfEachHowItsPaymentStandsAndWhatIsStillOwed() {
        new EveryPayment(room).recorded();

        assertThat(payments(Locale.UK))
                .containsExactly(
                        "Open, due on 5 Dec",
                        "Payment failed, pay before 5 Dec",
                        "Overdue, pay before 6 Dec",
                        "Nothing due",
                        "Nothing to pay; €11.35 without VAT kept as credit",
                        "Paid on 25 Oct",
                        "Open, was due on 10 Oct",
                        "To be paid back",
                        "Open, was due on 10 Oct",
                        "Paid back on 27 Sept",
                        "Cancelled",
                        "Cancelled",
                        "Overdue",
                        "Taken off invoice 3",
                        "Overdue; €5.28 still owed",
                        "Paid on 25 Aug",
                        "Paid on 28 Dec 2025");
        window.close();
        assertThat(payments(Locale.GERMANY))
                .contains(
                        "Nichts zu zahlen; 11,35 € ohne USt. als Guthaben behalten",
                        "Bezahlt am 25. Okt.",
                        "Zurückgezahlt am 27. Sept.",
                        "Von Rechnung 3 abgezogen",
                        "Überfällig; noch 5,28 € zu zahlen");
    }

    @Test
    void anOpenInvoiceOfWhichACreditNoteTookSomethingOffSaysWhatIsLeft() {
        room.done("2026-10-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-10-20T09:00:00Z", Office.enable("CONV-100"), "");
        room.done("2026-10-30T09:00:00Z", new Action.PaymentFailed(2), "");
        room.billing.catchUp();

        assertThat(payments(Locale.UK))
                .containsExactly(
                        "Taken off invoice 3",
                        "Open, was due on 17 Nov; €26.98 still owed",
                        "Overdue",
                        "Open, was due on 17 Oct");
    }

    @Test
    void aPaymentIsOfTheDayInTheZoneOfTheAccount() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-08T23:30:00Z", new Action.PaymentReceived(1), "");

        assertThat(payments(Locale.UK)).containsExactly("Paid on 9 Nov");
        window.openInvoice(0);
        assertThat(window.dialog()).contains("Paid on 9 Nov");
    }

    @Test
    void whatIsOpenAndWhatOfItIsLateStandsAboveTheList() {
        new EveryPayment(room).recorded();
        open(Locale.UK);
        assertThat(window.texts())
                .contains(
                        "Open: €85.18 on 7 invoices; of that, €78.22 on 5 invoices is past its due date.",
                        "To be paid back: €61.71 on 1 credit note.");
        assertThat(sum().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("late"));
        window.close();

        open(Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Offen: 85,18 € aus 7 Rechnungen; davon ist die Zahlungsfrist abgelaufen für 78,22 € aus 5"
                                + " Rechnungen.",
                        "Zurückzuzahlen: 61,71 € aus 1 Gutschrift.");
    }

    @Test
    void whatIsOpenIsSaidQuietlyWhileNothingOfItIsLateAndNotAtAllOnceItIsPaid() {
        room.done("2026-11-20T09:00:00Z", Office.choose("STANDARD"), "");
        open(Locale.UK);
        assertThat(window.texts()).contains("Open: €22.99 on 1 invoice, none of it past its due date.");
        assertThat(sum().getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("late"));

        window.openInvoice(0);
        window.button("Mark as paid").fire();
        window.settle();
        assertThat(sum().isManaged()).isFalse();
        assertThat(window.texts()).filteredOn(Objects::nonNull).noneMatch(text -> text.startsWith("Open: "));
    }

    @Test
    void invoicesAndCreditNotesAreClosedAndNotCancelled() {
        new EveryPayment(room).recorded();
        open(Locale.UK);
        for (int row = 0; row < room.billing.books().invoices().size(); row++) {
            window.openInvoice(row);
            assertThat(window.dialog()).contains("Close").doesNotContain("Cancel");
            BillingWindow.button(window.host.lookup(".dialog-card"), "Close").fire();
        }
    }

    @Test
    void aTextForWhichItsColumnIsTooNarrowStandsOnMoreLines() {
        new EveryPayment(room).recorded();
        open(Locale.UK);
        double before = rowHeight("Payment failed, pay before 5 Dec");

        TableView<Invoice> table = window.table();
        table.resizeColumn(table.getColumns().get(PAYMENT), -150);

        assertThat(rowHeight("Payment failed, pay before 5 Dec")).isGreaterThan(before);
    }

    private double rowHeight(String text) {
        window.settle();
        return Accessibility.all(window.host)
                .filter(node -> node instanceof WrappingCell<?> cell && text.equals(cell.getText()))
                .map(Node::getParent)
                .findFirst()
                .orElseThrow()
                .getLayoutBounds()
                .getHeight();
    }

    private Label sum() {
        return (Label) window.host.lookup(".invoices-open");
    }

    private List<String> payments(Locale locale) {
        open(locale);
        TableView<Invoice> table = window.table();
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> String.valueOf(table.getColumns().get(PAYMENT).getCellData(row)))
                .toList();
    }

    private void open(Locale locale) {
        window = new BillingWindow(room, locale);
        window.tab(locale.equals(Locale.UK) ? "Invoices" : "Rechnungen").fire();
        window.settle();
    }
}
