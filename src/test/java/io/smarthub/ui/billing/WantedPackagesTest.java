package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Packages that the owner wants on, while an unpaid invoice or the plan may end them: their switches stay on, and can be switched off. */
class WantedPackagesTest extends InTheRoom {

    @BeforeEach
    void onStandardWithAPackageAndTwoAgents() {
        room.done("2026-11-03T09:00:00Z", Office.choose("STANDARD"), "");
        room.done("2026-11-03T09:01:00Z", Office.enable("CONV-100"), "");
        room.done("2026-11-03T09:02:00Z", new Action.SetAgents(2), "");
    }

    private void open(Locale locale) {
        window = new BillingWindow(room, locale);
    }

    @Test
    void whileThePlanIsPastDueThePackageRenewsIfItIsPaidAndCanBeSwitchedOff() {
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(1), "");
        open(Locale.UK);
        assertThat(window.toggle("CONV-100").isSelected()).isTrue();
        assertThat(window.toggle("CONV-100").isDisabled()).isFalse();
        assertThat(window.texts())
                .contains(
                        "Renews on 3 Dec if invoice 1 is paid before 30 Nov",
                        "3 in the plan, 2 additional · Renews on 3 Dec if invoice 1 is paid before 30 Nov")
                .noneMatch(text -> text.contains("is on already"));

        window.toggle("CONV-100").setSelected(false);
        assertThat(window.toggle("CONV-100").isSelected()).isFalse();
        assertThat(window.texts()).contains("Ends on 3 Dec", "Capacity stays until the end of 2 Dec");
    }

    @Test
    void agentsAreCountedAsTheyAreWantedWhileThePlanIsPastDue() {
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(1), "");
        open(Locale.UK);
        assertThat(count()).isEqualTo("2");
        ((Button) window.find("agents-more")).fire();
        assertThat(window.texts()).contains("Change to 3 additional");
    }

    @Test
    void agentsThatArePastDueThemselvesAreCountedAsTheyAreWanted() {
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(3), "");
        open(Locale.UK);
        assertThat(count()).isEqualTo("2");
    }

    @Test
    void withoutAutoRenewalThePackageEndsWithThePlanAndCanBeSwitchedOffForLater() {
        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        open(Locale.UK);
        assertThat(window.toggle("CONV-100").isSelected()).isTrue();
        assertThat(window.toggle("CONV-100").isDisabled()).isFalse();
        assertThat(count()).isEqualTo("2");
        assertThat(window.texts())
                .contains(
                        "Ends on 3 Dec with the plan, unless that renews",
                        "3 in the plan, 2 additional · Ends on 3 Dec with the plan, unless that renews");
        window.close();

        open(Locale.GERMANY);
        assertThat(window.texts()).contains("Endet am 3. Dez. mit dem Tarif, außer wenn dieser verlängert wird");
    }

    @Test
    void aPackageOfAnUnpaidInvoiceIsWantedAlsoWhereThePlanEnds() {
        room.done("2026-11-04T09:00:00Z", new Action.AutoRenew(false), "");
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(2), "");
        open(Locale.UK);
        assertThat(window.toggle("CONV-100").isSelected()).isTrue();
        assertThat(window.texts())
                .contains("Past due: €10.89 is owed on invoice 2. Unless that is paid before 30 Nov, it ends then.");
    }

    @Test
    void theRowShowsThePriceThatWasPaidAndFromWhenOnAnother() {
        room.edit("EUR=9.00 ", "EUR=12.00 ");
        room.billing.catchUp();
        open(Locale.UK);
        assertThat(window.texts()).contains("€9.00 per month", "Renews on 3 Dec · from 3 Dec: €12.00 per month");
        window.close();

        open(Locale.GERMANY);
        assertThat(window.texts()).contains("Verlängert sich am 3. Dez. · ab 3. Dez.: 12,00\u00a0€ pro Monat");
    }

    @Test
    void aTrialSaysWhichInvoiceHasToBePaidForIt() {
        room.done("2026-11-15T09:00:00Z", new Action.PaymentFailed(1), "");
        open(Locale.UK);
        window.tab("What if").fire();
        window.settle();
        assertThat(window.texts())
                .contains("From 3 Dec on, that holds only if invoice 1 is paid before 30 Nov.")
                .doesNotContain("From the next period on");
        window.close();

        open(Locale.GERMANY);
        window.tab("Was wäre, wenn").fire();
        window.settle();
        assertThat(window.texts())
                .contains("Ab dem 3. Dez. gilt das nur, wenn Rechnung 1 vor dem 30. Nov. bezahlt wird.");
    }

    private String count() {
        return BillingWindow.counts(window.host).map(Label::getText).findFirst().orElseThrow();
    }
}
