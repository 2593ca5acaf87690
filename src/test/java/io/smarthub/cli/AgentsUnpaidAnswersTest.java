package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of an unpaid invoice for one of several additional agents: two are paid, the third is not (B16). */
class AgentsUnpaidAnswersTest extends OnStandard {

    @BeforeEach
    void threeAgents() {
        done("2026-02-01", "billing", "agents", "2");
        done("2026-02-03", "billing", "agents", "3");
    }

    @Test
    void theAnswerNamesHowManyEnd() {
        assertThat(done("2026-02-04", "billing", "overdue", "4"))
                .contains(
                        "Unless it is paid before 2026-02-19, this ends then, and its unused days are credited: 1 of 3 ×"
                                + " AGENT-1\n");
        assertThat(done("2026-02-05", "billing"))
                .contains("Next invoice on 2026-02-28: 53.24 EUR (44.00 EUR without VAT)\nIf invoice 4 is paid before"
                        + " 2026-02-19, it is 62.92 EUR (52.00 EUR without VAT).\n")
                .contains("Past due, renews on 2026-02-28 with 2 of 3, one ends on 2026-02-19 unless invoice 4 is paid"
                        + " before;");
        assertThat(german("2026-02-05", "billing"))
                .contains("Wenn Rechnung 4 vor dem 19.02.2026 bezahlt wird, sind es 62,92 EUR (52,00 EUR ohne USt.).\n")
                .contains(
                        "Zahlung überfällig, verlängert sich am 28.02.2026 mit 2 von 3, einer endet am 19.02.2026, wenn"
                                + " Rechnung 4 nicht vorher bezahlt wird;");
    }

    @Test
    void afterTheGraceDaysTheRestIsSaidToRenewAndWhyOneIsGone() {
        done("2026-02-04", "billing", "overdue", "4");

        assertThat(done("2026-02-20", "billing"))
                .contains(
                        "On, renews on 2026-02-28; one ended on 2026-02-19 because invoice 4 was not paid, and no more"
                                + " are sold until it is\n");
        assertThat(german("2026-02-20", "billing"))
                .contains(
                        "; einer am 19.02.2026 beendet, weil Rechnung 4 nicht bezahlt wurde; weitere gibt es erst, wenn"
                                + " sie bezahlt ist\n");
    }

    @Test
    void aPaymentThatIsTakenBackAfterTheGraceDaysSaysHowManyEndForGood() {
        done("2026-02-04", "billing", "overdue", "4");
        done("2026-02-05", "billing", "paid", "4");

        assertThat(done("2026-02-20", "billing", "unpaid", "4"))
                .contains(
                        "\n1 of 3 × AGENT-1 is off now.\nIf invoice 4 is paid later, what has ended stays off: it has to be"
                                + " bought, or switched on, again.\n");
        done("2026-02-20", "billing", "paid", "4");
        assertThat(german("2026-02-20", "billing", "unpaid", "4"))
                .contains("Rechnung 4")
                .doesNotContain("ist jetzt aus");
    }

    @Test
    void aLatePaymentSaysHowManyThereAreToBeToHaveItAgain() {
        done("2026-02-04", "billing", "overdue", "4");

        assertThat(done("2026-02-20", "billing", "paid", "4"))
                .startsWith("Invoice 4 was paid on 2026-02-20.\nThe grace days had passed before: one additional agent"
                        + " ended and stays off until bought again, with “billing agents 3”.\n");
        assertThat(done("2026-02-20", "billing")).doesNotContain("because invoice 4 was not paid");
        cli.at("2026-02-20T10:00:00Z", "billing", "unpaid", "4").isDone();
        assertThat(german("2026-02-20", "billing", "paid", "4"))
                .contains(
                        "Die Nachfrist war schon abgelaufen: Ein zusätzlicher Agent ist beendet, bis Sie wieder kaufen:"
                                + " „billing agents 3“.\n");
    }

    @Test
    void switchedOffAndOnAgainItSaysHowManyOfThemThatConcerns() {
        done("2026-02-04", "billing", "overdue", "4");
        done("2026-02-05", "billing", "disable", "AGENT-1");

        assertThat(done("2026-02-06", "billing", "enable", "AGENT-1"))
                .contains("AGENT-1 is past due: ")
                .contains("Unless that is paid before 2026-02-19, one of them ends then.");
    }

    @Test
    void whatWasBoughtAgainIsNotSaidToHaveEndedWhenItsFirstPaymentIsTakenBack() {
        done("2026-02-04", "billing", "overdue", "2");
        done("2026-02-20", "billing", "paid", "2");
        done("2026-02-20", "billing", "enable", "CONV-100");

        assertThat(done("2026-02-20", "billing", "unpaid", "2"))
                .contains("On, renews on 2026-02-28\n")
                .doesNotContain("no more are sold");
    }

    @Test
    void twoOverdueInvoicesAreBothNamedWithWhatEachEnds() {
        done("2026-02-04", "billing", "overdue", "4");
        done("2026-02-06", "billing", "overdue", "3");

        assertThat(done("2026-02-07", "billing"))
                .contains("one ends on 2026-02-19 unless invoice 4 is paid before; 8.64 EUR is owed on it, 2 end on"
                        + " 2026-02-21 unless invoice 3 is paid before;");
        done("2026-02-07", "billing", "disable", "AGENT-1");
        assertThat(done("2026-02-07", "billing"))
                .contains("Switched off, ends on 2026-02-21 because invoice 3 was not paid");
    }

    @Test
    void anAgentWhoWasNotToRenewIsSaidToEndBefore() {
        done("2026-02-03", "billing", "agents", "2");
        done("2026-02-04", "billing", "overdue", "4");

        assertThat(done("2026-02-05", "billing"))
                .contains(
                        "On, renews on 2026-02-28 with 2 of 3, one ends on 2026-02-19 unless invoice 4 is paid before");
        assertThat(done("2026-02-05", "quota", "what-if", "--plan", "STANDARD"))
                .as("two renew, paid or not")
                .doesNotContain("only if invoice 4");
        assertThat(cli.at("2026-02-20T10:00:00Z", "billing").isDone().err())
                .contains("number 5. Ended meanwhile: 1 of 3 × AGENT-1.\n");
    }

    @Test
    void agentsThatTheOwnerGaveUpAreNotBoughtAgainWithOneThatEnded() {
        done("2026-02-04", "billing", "overdue", "4");
        done("2026-02-05", "billing", "agents", "1");

        assertThat(done("2026-02-20", "billing", "paid", "4"))
                .startsWith("Invoice 4 was paid on 2026-02-20.\n\n")
                .doesNotContain("billing agents");
    }

    @Test
    void theCommandForWhatEndedCountsAsManyAsWereToRenew() {
        done("2026-02-03", "billing", "agents", "5");
        done("2026-02-04", "billing", "overdue", "5");
        done("2026-02-05", "billing", "agents", "4");

        assertThat(done("2026-02-20", "billing", "paid", "5"))
                .contains("2 additional agents ended and stay off until bought again, with “billing agents 4”.\n");
        assertThat(done("2026-02-20", "billing", "agents", "4")).contains("7 agents");
    }

    @Test
    void whatWasGivenUpAndSwitchedOnAgainBeforeItEndedIsToBeBoughtAgain() {
        done("2026-02-04", "billing", "overdue", "4");
        done("2026-02-05", "billing", "disable", "AGENT-1");
        done("2026-02-06", "billing", "enable", "AGENT-1");

        assertThat(done("2026-02-20", "billing", "paid", "4"))
                .contains("one additional agent ended and stays off until bought again, with “billing agents 3”.\n");
    }

    @Test
    void howManyTheOwnerWantsIsWhatWasSaidSinceSomeEnded() {
        done("2026-02-04", "billing", "overdue", "4");
        done("2026-02-19", "billing", "agents", "1");
        done("2026-02-19", "billing", "enable", "AGENT-1");

        assertThat(done("2026-02-20", "billing", "paid", "4"))
                .as("both that were left")
                .doesNotContain("billing agents");
    }

    @Test
    void aCommandThatWouldBeRefusedIsNotNamed() {
        done("2026-02-02", "billing", "overdue", "2");
        done("2026-02-20", "billing", "auto-renew", "off");
        done("2026-03-02", "billing", "plan", "PRO");

        assertThat(done("2026-03-03", "billing", "paid", "2"))
                .contains("this ended: CONV-100. It cannot be bought at present.\n");
        cli.at("2026-03-03T10:00:00Z", "billing", "unpaid", "2").isDone();
        assertThat(german("2026-03-03", "billing", "paid", "2"))
                .contains("Folgendes ist beendet: CONV-100. Derzeit kann es nicht gekauft werden.\n");
    }
}
