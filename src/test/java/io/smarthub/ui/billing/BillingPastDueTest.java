package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.ui.kit.control.Banner;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the overview says of invoices whose due day is over, though nobody recorded them as unpaid. */
class BillingPastDueTest extends InTheRoom {

    @Test
    void anInvoicePastItsDueDayIsNamedWithWhatIsOwedUntilItIsPaid() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts())
                .contains("Invoice 1 was due on 17 Nov; €22.99 is owed. If it was paid, mark it as paid.");
        assertThat(window.host.lookup(".banner")).isInstanceOf(Banner.class);
        assertThat(window.host.lookup(".banner").getStyleClass()).contains("warning");
        window.button("Show invoice").fire();
        assertThat(window.texts()).contains("Invoice 1", "Open, was due on 17 Nov");
        window.button("Mark as paid").fire();

        assertThat(window.texts()).noneMatch(text -> text.contains("was due on"));
    }

    @Test
    void onTheDueDayItselfNothingIsSaid() {
        room.done("2026-11-08T09:00:00Z", Office.choose("STANDARD"), "");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts()).noneMatch(text -> text.contains("was due on"));
    }

    @Test
    void oneRecordedAsUnpaidIsSaidOnceAndLoudly() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-20T09:00:00Z", new Action.PaymentFailed(1), "");
        window = new BillingWindow(room, Locale.UK);

        assertThat(window.texts())
                .anyMatch(text -> text.startsWith("Invoice 1 was not paid"))
                .noneMatch(text -> text.contains("was due on"));
    }

    @Test
    void severalAreOneNoticeThatOpensTheOldest() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-05T09:00:00Z", Office.enable("CONV-100"), "");
        window = new BillingWindow(room, Locale.UK);
        assertThat(window.texts())
                .contains(
                        "Invoices 1, 2 are past their due day, the first was due on 17 Nov; €33.15 in all is owed. If they "
                                + "were paid, mark them as paid.");
        window.button("Show invoice 1").fire();
        assertThat(window.texts()).contains("Open, was due on 17 Nov");
        window.close();

        window = new BillingWindow(room, Locale.GERMANY);
        assertThat(window.texts())
                .contains(
                        "Die Rechnungen 1, 2 sind über ihren Fälligkeitstag hinaus, die erste war am 17. Nov. fällig; offen "
                                + "sind zusammen 33,15\u00a0€. Wenn sie bezahlt sind, vermerken Sie sie als bezahlt.");
    }

    @Test
    void manyAreCountedAndDrawnInBothLanguagesAndThemes() throws Exception {
        room.withHistory();
        for (Locale locale : new Locale[] {Locale.UK, Locale.GERMANY}) {
            for (boolean dark : new boolean[] {false, true}) {
                window = new BillingWindow(room, locale);
                Theme.style(window.host.getScene(), dark);
                String name = "billing-past-due-" + locale.getLanguage() + (dark ? "-dark" : "-light");
                Snapshots.write(Snapshots.take(window.host.getScene()), Path.of("target/screens", name + ".png"));
                assertThat(window.texts()).anyMatch(text -> text.matches("7 (invoices|Rechnungen) .*"));
                window.close();
            }
        }
    }
}
