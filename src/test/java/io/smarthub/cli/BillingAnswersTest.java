package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** What the commands of billing answer to people: what was recorded, what follows, and how plan and packages stand. */
class BillingAnswersTest extends OnStandard {

    @Test
    void aChangeAnswersWithItsInvoiceOnceAndThenHowThingsStand() {
        assertThat(done("2026-02-14", "billing", "agents", "1")).isEqualTo("""
                Invoice 3 of 2026-02-14: 4.84 EUR, open, due on 2026-02-28
                  1 × AGENT-1, 2026-02-14 to 2026-02-27, 14 of 28 days at 8.00 EUR a month: 4.00 EUR
                  21 % VAT on 4.00 EUR: 0.84 EUR

                STANDARD, 19.00 EUR a month, renews on 2026-02-28
                Billing period 2026-01-31 to 2026-02-27
                200 chatbot conversations a month, 4 agents
                  CONV-100   100 chatbot conversations              9.00 EUR  On, renews on 2026-02-28
                  CONV-200   200 chatbot conversations             16.00 EUR  Off
                  CONV-400   400 chatbot conversations             29.00 EUR  Off
                  AGENT-1    1 agent                                8.00 EUR  On, renews on 2026-02-28
                  With PRO (59.00 EUR a month): CONV-500 35.00 EUR, CONV-1000 59.00 EUR, CONV-2500 129.00 EUR, CONV-5000 229.00 EUR, CONV-9500 389.00 EUR
                The prices are examples, per month and without VAT.
                Next invoice on 2026-02-28: 43.56 EUR (36.00 EUR without VAT)
                """);
    }

    @Test
    void aPlanThatWasToEndRenewsAgainWithAnotherOneAndThatIsSaid() {
        assertThat(done("2026-02-10", "billing", "auto-renew", "off")).contains("ends on 2026-02-28");

        assertThat(done("2026-02-11", "billing", "plan", "PRO"))
                .contains(
                        "The plan was set to end: now it renews by itself on 2026-02-28, with everything that is on. “billing auto-renew off” ends it again.\n");
        assertThat(done("2026-02-12", "billing", "plan", "STANDARD")).doesNotContain("The plan was set to end");
    }

    @Test
    void whatWasRecordedAboutAPaymentIsSaid() {
        assertThat(done("2026-02-03", "billing", "paid", "2"))
                .startsWith("Invoice 2 was paid on 2026-02-03.\n\nSTANDARD, ")
                .doesNotContain("Nothing was charged", "Invoice 1");
        assertThat(done("2026-02-04", "billing", "unpaid", "2")).startsWith("""
                What was recorded last about the payment of invoice 2 is taken back.
                Invoice 2 is open: 10.89 EUR, due on 2026-02-14.

                """);
        assertThat(german("2026-02-05", "billing", "paid", "2"))
                .startsWith("Rechnung 2 wurde am 05.02.2026 bezahlt.\n\nSTANDARD, ");
        assertThat(german("2026-02-05", "billing", "unpaid", "2")).startsWith("""
                Der letzte Vermerk zur Zahlung von Rechnung 2 ist zurückgenommen.
                Rechnung 2 ist offen: 10,89 EUR, fällig am 14.02.2026.
                """);
        cli.at("2026-02-05T10:00:00Z", "billing", "buyer", "--note", "Order 7").isDone();
        assertThat(done("2026-02-05", "billing", "correct", "2"))
                .startsWith("Invoice 2 was taken back by credit note 3; invoice 4 replaces it.\n"
                        + "Credit note 3 of 2026-02-05: -10.89 EUR, nothing due\n");
        assertThat(german("2026-02-05", "billing", "buyer", "--note", "")).contains("Der Käufer ist gespeichert.\n");
        assertThat(german("2026-02-05", "billing", "correct", "4"))
                .startsWith("Rechnung 4 wurde mit Gutschrift 5 zurückgenommen; Rechnung 6 ersetzt sie.\n");
    }

    @Test
    void aCorrectionOfWhatIsOpenSaysWhatIsToBePaidInstead() {
        cli.at("2026-02-05T10:00:00Z", "billing", "buyer", "--country", "DE", "--vat-id", "DE123456789")
                .isDone();
        assertThat(done("2026-02-05", "billing", "correct", "2"))
                .contains("9.00 EUR is to be paid now instead of 10.89 EUR: invoice 4, due on 2026-02-19.\n");

        cli.at("2026-02-06T10:00:00Z", "billing", "buyer", "--country", "CZ", "--vat-id", "")
                .isDone();
        assertThat(german("2026-02-06", "billing", "correct", "4"))
                .contains("Jetzt sind 10,89 EUR statt 9,00 EUR zu zahlen: Rechnung 6, fällig am 20.02.2026.\n");
    }

    @Test
    void aCorrectionOfWhatWasPaidSaysWhatComesBackAndHowThatIsRecorded() {
        cli.at("2026-02-05T10:00:00Z", "billing", "paid", "2").isDone();
        cli.at("2026-02-05T10:00:00Z", "billing", "buyer", "--country", "DE", "--vat-id", "DE123456789")
                .isDone();

        assertThat(done("2026-02-05", "billing", "correct", "2"))
                .contains(
                        "You had paid: 10.89 EUR is to be paid back to you, which “billing paid 3” records. With the new invoice, 1.89 EUR is in your favour.\n");
        assertThat(done("2026-02-06", "billing", "paid", "3"))
                .startsWith("Credit note 3 was paid back on 2026-02-06.\n");
        assertThat(done("2026-02-06", "invoices", "list"))
                .contains("Credit note 3 of 2026-02-05: -10.89 EUR, paid back on 2026-02-06\n");
        cli.at("2026-02-07T10:00:00Z", "billing", "paid", "4").isDone();
        cli.at("2026-02-07T10:00:00Z", "billing", "buyer", "--country", "CZ", "--vat-id", "")
                .isDone();
        assertThat(german("2026-02-07", "billing", "correct", "4"))
                .contains(
                        "Sie hatten schon bezahlt: 9,00 EUR sind an Sie zurückzuzahlen; „billing paid 5“ vermerkt das. Die neue Rechnung ist um 1,89 EUR höher.\n");
    }

    @Test
    void overdueSaysItsConsequencesAndThePackageWhenItEnds() {
        String answer = done("2026-02-02", "billing", "overdue", "2");
        assertThat(answer).startsWith("""
                Invoice 2 is not due before 2026-02-14, but its payment has been recorded as failed since 2026-02-02; 10.89 EUR is owed. The grace days run from then on.
                Unless it is paid before 2026-02-17, this ends then, and its unused days are credited: CONV-100
                Until it is paid, the plan cannot be changed.
                “billing paid 2” records the payment, “billing unpaid 2” takes this back.
                """);
        assertThat(answer)
                .contains(
                        "  9.00 EUR  Past due, ends on 2026-02-17 unless invoice 2 is paid before; 10.89 EUR is owed on it\n")
                .doesNotContain("FREE follows");
        assertThat(done("2026-02-02", "billing", "overdue", "1"))
                .contains("Unless it is paid before 2026-02-17, STANDARD ends on 2026-02-28, and FREE" + " follows.\n")
                .contains("Invoice 1 was not paid: unless it is paid before 2026-02-17, STANDARD ends on"
                        + " 2026-02-28, and FREE follows.\n")
                .doesNotContain("this ends then");
        assertThat(german("2026-02-03", "billing"))
                .contains(
                        "Zahlung überfällig, endet am 17.02.2026, wenn Rechnung 2 nicht vorher bezahlt wird; offen sind 10,89 EUR\n")
                .contains("Rechnung 1 wurde nicht bezahlt: Wird sie nicht vor dem 17.02.2026 bezahlt, endet STANDARD am"
                        + " 28.02.2026, danach gilt FREE.\n");
        cli.at("2026-02-03T10:00:00Z", "billing", "unpaid", "2").isDone();
        assertThat(german("2026-02-03", "billing", "overdue", "2")).startsWith("""
                Rechnung 2 ist erst am 14.02.2026 fällig, ihre Zahlung ist aber seit dem 03.02.2026 als fehlgeschlagen vermerkt; offen sind 10,89 EUR. Ab dann läuft die Nachfrist.
                Wird sie nicht vor dem 18.02.2026 bezahlt, endet an diesem Tag Folgendes, und die ungenutzten Tage werden gutgeschrieben: CONV-100
                """);
    }

    @Test
    void graceDaysThatPassThePeriodsEndRenewThePackageFirst() {
        assertThat(done("2026-02-20", "billing", "overdue", "2"))
                .contains(
                        "Past due, renews on 2026-02-28, ends on 2026-03-07 unless invoice 2 is paid before; 10.89 EUR is owed on it\n");
        cli.at("2026-02-20T10:00:00Z", "billing", "disable", "CONV-100").isDone();
        assertThat(done("2026-02-20", "billing", "enable", "CONV-100")).startsWith("""
                Nothing was charged.
                CONV-100 is past due: 10.89 EUR is owed on invoice 2. Unless that is paid before 2026-03-07, it ends then.

                """);
        cli.at("2026-02-20T10:00:00Z", "billing", "disable", "CONV-100").isDone();
        assertThat(german("2026-02-20", "billing", "enable", "CONV-100")).startsWith("""
                Es wurde nichts berechnet.
                CONV-100 ist überfällig: Auf Rechnung 2 sind 10,89 EUR offen. Werden sie nicht vor dem 07.03.2026 bezahlt, endet es dann.

                """);
    }

    @Test
    void aPackageThatIsOffSaysWhyWhereThatIsKnown() {
        cli.at(JANUARY, "billing", "enable", "CONV-200").isDone();
        cli.at(JANUARY, "billing", "overdue", "2").isDone();
        cli.at("2026-02-10T10:00:00Z", "billing", "disable", "CONV-200").isDone();

        String march = done("2026-03-01", "billing");
        assertThat(march)
                .contains("Off, ended on 2026-02-15 because invoice 2 was not paid in time\n")
                .contains("Off, switched off on 2026-02-10\n")
                .containsPattern("CONV-400 .* Off\n");
        assertThat(german("2026-03-01", "billing"))
                .contains("Aus, am 15.02.2026 beendet, weil Rechnung 2 nicht rechtzeitig bezahlt wurde\n")
                .contains("Aus, am 10.02.2026 ausgeschaltet\n");
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing", "--json")
                        .json()
                        .get("packages")
                        .get(0)
                        .get("offBecause")
                        .stringValue())
                .isEqualTo("UNPAID");
    }

    @Test
    void aPackageThatWentWithThePlanSaysSo() {
        cli.at("2026-02-10T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-11T10:00:00Z", "billing", "plan", "STANDARD").isDone();
        assertThat(done("2026-02-11", "billing")).contains("Off, removed by the change of plan on 2026-02-10\n");
        assertThat(german("2026-02-11", "billing")).contains("Aus, durch den Tarifwechsel am 10.02.2026 entfallen\n");

        cli.at("2026-02-12T10:00:00Z", "billing", "enable", "CONV-100").isDone();
        cli.at("2026-02-12T10:00:00Z", "billing", "plan", "FREE").isDone();
        cli.at("2026-03-12T10:00:00Z", "billing", "plan", "STANDARD").isDone();
        assertThat(done("2026-03-12", "billing")).contains("Off, ended with its plan\n");
        assertThat(german("2026-03-12", "billing")).contains("Aus, mit seinem Tarif beendet\n");
    }

    @Test
    void whatBecomesOfCreditIsSaidOnFreeAndInAnotherCurrency() {
        cli.at("2026-02-10T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-10T10:00:00Z", "billing", "enable", "CONV-9500").isDone();
        cli.at("2026-02-11T10:00:00Z", "billing", "plan", "STANDARD").isDone();
        cli.at("2026-02-12T10:00:00Z", "settings", "currency", "CZK").isDone();

        assertThat(done("2026-02-12", "billing"))
                .containsPattern(
                        "Credit kept: .* EUR, without VAT; .* EUR with the VAT charged on it\\. Only invoices in EUR use it; from 2026-02-28 on"
                                + " they are in CZK\\.\n");
        assertThat(german("2026-02-12", "billing"))
                .containsPattern(
                        "Guthaben: .* EUR ohne USt\\., .* EUR mit der darauf berechneten USt\\. Nur Rechnungen in EUR verwenden es; ab dem 28.02.2026 sind sie in"
                                + " CZK\\.\n");
        cli.at("2026-02-12T10:00:00Z", "billing", "plan", "FREE").isDone();
        assertThat(done("2026-04-01", "billing"))
                .as("a plan that is bought then is in CZK, too")
                .containsPattern("Credit kept: .* Only invoices in EUR use it; those to come are in CZK\\.\n");
        cli.at("2026-04-01T10:00:00Z", "settings", "currency", "EUR").isDone();
        assertThat(done("2026-04-01", "billing"))
                .containsPattern(
                        "Credit kept: .* EUR, without VAT; .* EUR with the VAT charged on it\\. It is used once a plan is bought or renewed again\\.\n");
        assertThat(german("2026-04-01", "billing"))
                .containsPattern(
                        "Guthaben: .* EUR ohne USt\\., .* EUR mit der darauf berechneten USt\\. Es wird verwendet, sobald wieder ein Tarif gekauft oder verlängert wird\\.\n");
    }

    @Test
    void aChangeOfPlanSaysWhichInvoiceStaysToBePaid() {
        cli.at("2026-02-10T10:00:00Z", "billing", "paid", "2").isDone();

        assertThat(done("2026-02-10", "billing", "plan", "PRO"))
                .contains("Invoice 1 still has to be paid: 22.99 EUR. What is unused of it is credited here.\n")
                .doesNotContain("Invoice 2 still");
        assertThat(german("2026-02-11", "billing", "plan", "STANDARD"))
                .contains("Rechnung 3 ist weiterhin zu zahlen: ")
                .contains("Der ungenutzte Teil davon wird hier gutgeschrieben.\n");
    }

    @Test
    void creditThatIsKeptIsShown() {
        assertThat(done("2026-02-10", "billing")).doesNotContain("Credit kept");
        cli.at("2026-02-10T10:00:00Z", "billing", "plan", "PRO").isDone();
        cli.at("2026-02-10T10:00:00Z", "billing", "enable", "CONV-9500").isDone();
        cli.at("2026-02-11T10:00:00Z", "billing", "plan", "STANDARD").isDone();

        String answer = done("2026-02-11", "billing");
        assertThat(answer)
                .containsPattern(
                        "Credit kept at present, for the next invoices: \\d+\\.\\d\\d EUR, without VAT; \\d+\\.\\d\\d EUR with the VAT charged on it\n");
        assertThat(german("2026-02-11", "billing"))
                .containsPattern(
                        "Guthaben derzeit, für die nächsten Rechnungen: .* EUR ohne USt\\., .* EUR mit der darauf berechneten USt\\.\n");
        long kept = cli.at("2026-02-11T10:00:00Z", "billing", "--json")
                .json()
                .get("creditMinor")
                .get("EUR")
                .longValue();
        assertThat(answer).contains("invoices: %d.%02d EUR, without VAT; ".formatted(kept / 100, kept % 100));
        assertThat(cli.at("2026-02-11T10:00:00Z", "billing", "--json")
                        .json()
                        .get("creditGrossMinor")
                        .get("EUR")
                        .longValue())
                .isEqualTo(kept + Math.round(kept * 0.21));
    }

    @Test
    void agentsAreCountedAndWhatRenewsOfThemIsSaid() {
        assertThat(done("2026-02-01", "billing", "agents", "2"))
                .contains("  AGENT-1    2 agents                           2 × 8.00 EUR  On, renews on 2026-02-28\n");
        assertThat(german("2026-02-01", "billing")).contains("  AGENT-1    2 Agenten  ");
        assertThat(done("2026-02-02", "billing", "agents", "1"))
                .startsWith("Nothing was charged.\nOf 2 × AGENT-1, 1 will be left from 2026-02-28 on.\n")
                .contains("On, renews on 2026-02-28 with 1 of 2\n");
        assertThat(german("2026-02-02", "billing", "agents", "2")).startsWith("""
                Es wurde nichts berechnet.
                AGENT-1 ist bis zum 28.02.2026 schon berechnet und verlängert sich dann: Es wieder einzuschalten kostet nichts.
                """);
        assertThat(german("2026-02-02", "billing", "agents", "1"))
                .startsWith("Es wurde nichts berechnet.\nVon 2 × AGENT-1 bleiben ab dem 28.02.2026 noch 1.\n")
                .contains("An, verlängert sich am 28.02.2026 mit 1 von 2\n");
    }

    @Test
    void thePlanThatRenewsAgainIsSaid() {
        assertThat(done("2026-02-01", "billing", "auto-renew", "off"))
                .startsWith(
                        "Nothing was charged.\nCONV-100 ends on 2026-02-28.\nThe plan ends on 2026-02-28, and FREE follows.\n\n");
        assertThat(done("2026-02-01", "billing", "auto-renew", "on"))
                .startsWith("Nothing was charged.\nSTANDARD renews on 2026-02-28 again.\n\n");
        cli.at("2026-02-01T10:00:00Z", "billing", "auto-renew", "off").isDone();
        assertThat(german("2026-02-01", "billing", "plan", "STANDARD"))
                .startsWith("Es wurde nichts berechnet.\nSTANDARD verlängert sich am 28.02.2026 wieder.\n\n");
    }

    @Test
    void packagesOfOtherPlansStandInOneLineAndThePlansHaveTheirPrices() {
        Cli free = cli.onAnotherDatabase();

        assertThat(free.at(JANUARY, "billing").isDone().out()).isEqualTo("""
                FREE, 0.00 EUR a month
                0 chatbot conversations a month, 1 agent
                  With STANDARD (19.00 EUR a month): CONV-100 9.00 EUR, CONV-200 16.00 EUR, CONV-400 29.00 EUR, AGENT-1 8.00 EUR
                  With PRO (59.00 EUR a month): CONV-500 35.00 EUR, CONV-1000 59.00 EUR, CONV-2500 129.00 EUR, CONV-5000 229.00 EUR, CONV-9500 389.00 EUR, AGENT-1 8.00 EUR
                The prices are examples, per month and without VAT.
                The plans, a month and without VAT:
                  FREE           0.00 EUR  no chatbot; 1 agent
                  STANDARD      19.00 EUR  100 chatbot conversations, with packages up to 500; 3 agents
                  PRO           59.00 EUR  500 chatbot conversations, with packages up to 10,000; 10 agents
                """);
        assertThat(free.inGerman().at(JANUARY, "billing", "plan").isDone().out())
                .isEqualTo("""
                FREE, 0,00 EUR im Monat
                Die Tarife, im Monat und ohne USt.:
                  FREE           0,00 EUR  kein Chatbot; 1 Agent
                  STANDARD      19,00 EUR  100 Chatbot-Konversationen, mit Paketen bis 500; 3 Agenten
                  PRO           59,00 EUR  500 Chatbot-Konversationen, mit Paketen bis 10.000; 10 Agenten
                """);
        assertThat(cli.inGerman().at(JANUARY, "billing").out())
                .contains("  Mit PRO (59,00 EUR im Monat): CONV-500 35,00 EUR, ");
        assertThat(cli.at(JANUARY, "billing", "plan", "--json")
                        .json()
                        .get("plans")
                        .get(2)
                        .get("priceMinor")
                        .intValue())
                .isEqualTo(5_900);
    }

    @Test
    void whereNothingIsToCatchUpThatIsSaid() {
        assertThat(done("2026-02-01", "billing", "catch-up"))
                .startsWith("Everything up to now is recorded.\n\nSTANDARD, ");
        assertThat(german("2026-02-01", "billing", "catch-up"))
                .startsWith("Alles ist auf dem neuesten Stand.\n\nSTANDARD, ");
    }

    /** A time that is typed is believed at once, so this is asked of a desk whose clock is not. */
    @Test
    void whatCatchingUpRecordedIsSaidOnce() {
        var office = new Office(new RecordInMemory(), new MutableClock("2026-11-03T09:00:00Z"), false);
        office.done(Office.choose("STANDARD"));
        office.clock.set("2027-03-01T09:00:00Z");
        Cli believing = cli.on(desk -> billing(desk, office.billing));

        assertThat(believing.run("billing", "catch-up").isDone().out())
                .startsWith("3 periods had ended and are recorded now.\nInvoice 2 of 2026-12-03: ")
                .containsOnlyOnce("Invoice 4 of 2027-02-03: ")
                .doesNotContain("Invoice 1 of");
        office.clock.set("2027-03-05T09:00:00Z");
        assertThat(believing.inGerman().run("billing", "catch-up").isDone().out())
                .startsWith("1 Zeitraum war abgelaufen und ist jetzt verbucht.\nRechnung 5 vom 03.03.2027: ");
    }

    private static Desk billing(Desk desk, BillingService billing) {
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("billing")) {
                        return billing;
                    }
                    try {
                        return method.invoke(desk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
