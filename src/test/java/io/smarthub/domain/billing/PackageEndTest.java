package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.CATALOGUE;
import static io.smarthub.domain.billing.Shop.choose;
import static io.smarthub.domain.billing.Shop.disable;
import static io.smarthub.domain.billing.Shop.enable;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageEndTest {

    private final Shop shop = Shop.inPrague()
            .at("2026-01-31T10:00", choose(PlanCode.STANDARD))
            .at("2026-02-01T10:00", enable("CONV-100"));

    private Optional<PackageEnd> why(String code, String localTime) {
        Books books = shop.on(localTime);
        AddOn addOn = books.terms().catalogue().addOn(code).orElseThrow();
        return PackageEnd.of(addOn, books, shop.decisions());
    }

    @Test
    void whatWasNeverBoughtIsOffWithoutAReason() {
        assertThat(why("CONV-200", "2026-03-15T10:00")).isEmpty();
    }

    @Test
    void switchedOff() {
        shop.at("2026-02-10T10:00", disable("CONV-100"));

        assertThat(why("CONV-100", "2026-03-15T10:00"))
                .hasValue(new PackageEnd.SwitchedOff(shop.instant("2026-02-10T10:00")));
    }

    @Test
    void agentsGivenUpWereSwitchedOff() {
        shop.at("2026-02-02T10:00", new Action.SetAgents(2)).at("2026-02-03T10:00", new Action.SetAgents(0));

        assertThat(why("AGENT-1", "2026-03-15T10:00"))
                .hasValue(new PackageEnd.SwitchedOff(shop.instant("2026-02-03T10:00")));
    }

    @Test
    void endedWithTheGraceDaysOfAnInvoice() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(2));

        assertThat(why("CONV-100", "2026-02-20T10:00"))
                .hasValue(new PackageEnd.Unpaid(2, LocalDate.parse("2026-02-17")));
        assertThat(why("CONV-100", "2026-04-20T10:00"))
                .hasValue(new PackageEnd.Unpaid(2, LocalDate.parse("2026-02-17")));
    }

    @Test
    void endedForTheInvoiceThatWasNotPaidAlsoWhenALaterOneIsCredited() {
        shop.at("2026-02-20T10:00", new Action.PaymentFailed(2));

        assertThat(shop.on("2026-03-15T10:00").invoices().getLast().corrects())
                .as("the renewal charged the days that are given back")
                .hasValue(3);
        assertThat(why("CONV-100", "2026-03-15T10:00"))
                .hasValue(new PackageEnd.Unpaid(2, LocalDate.parse("2026-03-07")));
    }

    @Test
    void endedForTheInvoiceWhoseGraceDaysEndedFirstWhateverItsNumber() {
        shop.at("2026-02-28T12:00", new Action.PaymentFailed(3)).at("2026-03-02T10:00", new Action.PaymentFailed(2));

        assertThat(why("CONV-100", "2026-03-20T10:00"))
                .hasValueSatisfying(
                        end -> assertThat(((PackageEnd.Unpaid) end).invoice()).isEqualTo(3));
    }

    @Test
    void endedForTheInvoiceWhosePaymentWasTakenBack() {
        shop.at("2026-02-02T10:00", new Action.PaymentFailed(2))
                .at("2026-02-03T10:00", new Action.PaymentReceived(2))
                .at("2026-02-20T10:00", new Action.PaymentWithdrawn(2));

        assertThat(why("CONV-100", "2026-02-21T10:00"))
                .hasValue(new PackageEnd.Unpaid(2, LocalDate.parse("2026-02-20")));
    }

    @Test
    void graceDaysThatEndWithThePeriodGiveNothingBack() {
        Shop april = Shop.inPrague()
                .at("2026-04-01T10:00", choose(PlanCode.STANDARD))
                .at("2026-04-01T10:00", enable("CONV-200"))
                .at("2026-04-16T10:00", new Action.PaymentFailed(2));
        AddOn addOn = CATALOGUE.addOn("CONV-200").orElseThrow();

        Books last = april.on("2026-04-30T23:59");
        assertThat(last.capacity().limit()).isEqualTo(300);
        Books after = april.on("2026-05-01T00:00");

        assertThat(after.invoices()).as("the renewal of the plan alone").hasSize(3);
        assertThat(after.invoices().getLast().lines())
                .singleElement()
                .matches(line -> line.kind() == InvoiceLine.Kind.PLAN);
        assertThat(after.owed(2)).isEqualTo(last.owed(2));
        assertThat(PackageEnd.of(addOn, after, april.decisions()))
                .hasValue(new PackageEnd.Unpaid(2, LocalDate.parse("2026-05-01")));
    }

    @Test
    void removedByAChangeOfPlanEvenIfItWasSwitchedOffBefore() {
        shop.at("2026-02-05T10:00", disable("CONV-100")).at("2026-02-10T10:00", choose(PlanCode.PRO));

        assertThat(why("CONV-100", "2026-03-15T10:00")).hasValue(new PackageEnd.PlanChanged(3));
    }

    @Test
    void endedWithThePlan() {
        shop.at("2026-02-10T10:00", new Action.AutoRenew(false));

        assertThat(why("CONV-100", "2026-03-15T10:00")).hasValue(new PackageEnd.PlanEnded());
        shop.at("2026-04-01T10:00", choose(PlanCode.STANDARD));
        assertThat(why("CONV-100", "2026-04-02T10:00")).hasValue(new PackageEnd.PlanEnded());
    }

    @Test
    void aCorrectionEndsNothing() {
        Party acme = new Party("Acme GmbH", "", "", "", "DE", "DE123456789");
        shop.at("2026-02-05T10:00", disable("CONV-100"))
                .at("2026-02-06T10:00", new Action.SetBuyer(new Buyer(acme, "")))
                .at("2026-02-07T10:00", new Action.CorrectInvoice(2));

        assertThat(why("CONV-100", "2026-03-15T10:00"))
                .hasValue(new PackageEnd.SwitchedOff(shop.instant("2026-02-05T10:00")));
    }

    @Test
    void whatIsBoughtAgainEndsForItsLastReason() {
        shop.at("2026-02-05T10:00", disable("CONV-100"))
                .at("2026-03-05T10:00", enable("CONV-100"))
                .at("2026-03-06T10:00", choose(PlanCode.PRO));

        assertThat(why("CONV-100", "2026-03-15T10:00"))
                .hasValue(new PackageEnd.PlanChanged(shop.now().invoices().size()));
    }
}
