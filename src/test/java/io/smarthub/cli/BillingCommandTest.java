package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BillingCommandTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
    }

    @Test
    void aNewDatabaseIsOnFree() {
        JsonNode document = cli.run("billing", "--json").isDone().json();

        assertThat(document.propertyNames())
                .contains("plan", "currency", "period", "autoRenew", "packages", "nextInvoice", "invoices");
        assertThat(document.get("plan").stringValue()).isEqualTo("FREE");
        assertThat(document.get("currency").stringValue()).isEqualTo("EUR");
        assertThat(document.get("period").get("start").isNull()).isTrue();
        assertThat(document.get("period").get("end").isNull()).isTrue();
        assertThat(document.get("autoRenew").booleanValue()).isFalse();
        assertThat(document.get("nextInvoice").isNull()).isTrue();
        assertThat(document.get("invoices")).isEmpty();
        List<String> codes = new ArrayList<>();
        document.get("packages").forEach(one -> codes.add(one.get("code").stringValue()));
        assertThat(codes)
                .containsExactly(
                        "CONV-100",
                        "CONV-200",
                        "CONV-400",
                        "CONV-500",
                        "CONV-1000",
                        "CONV-2500",
                        "CONV-5000",
                        "CONV-9500",
                        "AGENT-1");
        JsonNode off = document.get("packages").get(1);
        assertThat(off.propertyNames()).contains("code", "kind", "units", "priceMinor", "state", "renewsOn", "endsOn");
        assertThat(off.get("kind").stringValue()).isEqualTo("CONVERSATIONS");
        assertThat(off.get("units").intValue()).isEqualTo(200);
        assertThat(off.get("priceMinor").intValue()).isEqualTo(1_600);
        assertThat(off.get("state").stringValue()).isEqualTo("OFF");
        assertThat(off.get("renewsOn").isNull()).isTrue();
        assertThat(off.get("endsOn").isNull()).isTrue();
        assertThat(document.get("packages").get(8).get("kind").stringValue()).isEqualTo("AGENTS");
    }

    @Test
    void aPlanAndAPackageAreChargedAtOnceAndRenewWhileTheApplicationIsClosed() {
        JsonNode started = cli.at(JANUARY, "billing", "plan", "STANDARD", "--json")
                .isDone()
                .json();
        assertThat(started.get("plan").stringValue()).isEqualTo("STANDARD");
        assertThat(started.get("period").get("start").stringValue()).isEqualTo("2026-01-31");
        assertThat(started.get("period").get("end").stringValue()).isEqualTo("2026-02-28");
        assertThat(started.get("autoRenew").booleanValue()).isTrue();

        JsonNode enabled = cli.at(JANUARY, "billing", "enable", "CONV-200", "--json")
                .isDone()
                .json();
        assertThat(one(enabled, "CONV-200").get("state").stringValue()).isEqualTo("RENEWING");
        assertThat(one(enabled, "CONV-200").get("renewsOn").stringValue()).isEqualTo("2026-02-28");
        assertThat(one(enabled, "CONV-100").get("state").stringValue()).isEqualTo("OFF");
        assertThat(enabled.get("nextInvoice").get("date").stringValue()).isEqualTo("2026-02-28");
        assertThat(enabled.get("nextInvoice").get("totalMinor").intValue()).isEqualTo(3_500);
        assertThat(enabled.get("nextInvoice").get("lines")).hasSize(2);

        JsonNode later =
                cli.at("2026-03-02T10:00:00Z", "billing", "--json").isDone().json();
        assertThat(later.get("period").get("start").stringValue()).isEqualTo("2026-02-28");
        assertThat(later.get("period").get("end").stringValue()).isEqualTo("2026-03-31");
        assertThat(one(later, "CONV-200").get("renewsOn").stringValue()).isEqualTo("2026-03-31");
        assertThat(later.get("invoices")).hasSize(3);
        JsonNode renewal = later.get("invoices").get(2);
        assertThat(renewal.propertyNames())
                .contains("number", "date", "periodStart", "periodEnd", "totalMinor", "lines");
        assertThat(renewal.get("number").intValue()).isEqualTo(3);
        assertThat(renewal.get("date").stringValue()).isEqualTo("2026-02-28");
        assertThat(renewal.get("periodStart").stringValue()).isEqualTo("2026-02-28");
        assertThat(renewal.get("periodEnd").stringValue()).isEqualTo("2026-03-31");
        assertThat(renewal.get("totalMinor").intValue()).isEqualTo(3_500);
        assertThat(renewal.get("lines").get(1).get("code").stringValue()).isEqualTo("CONV-200");
        assertThat(cli.at("2026-03-02T10:00:00Z", "verify").status()).isZero();
    }

    @Test
    void saysWhatIsChargedBesideTheDocument() {
        Cli.Answer answer =
                cli.at(JANUARY, "billing", "plan", "standard", "--json").isDone();

        assertThat(answer.err()).isEqualTo("""
                        Invoice 1 of 2026-01-31: 22.99 EUR, open, due on 2026-02-14
                          STANDARD, 2026-01-31 to 2026-02-27: 19.00 EUR
                          21 % VAT on 19.00 EUR: 3.99 EUR
                        Chatbot conversations a month: 0 before, 100 now.
                        """);
        assertThat(cli.at(JANUARY, "billing", "disable", "conv-100").err())
                .as("it was never on")
                .isEqualTo("It is already so; nothing was changed.\n");
    }

    @Test
    void aPackageThatIsSwitchedOffStaysToThePeriodsEndAndComesBackForNothing() {
        cli.at(JANUARY, "billing", "plan", "STANDARD").isDone();
        cli.at(JANUARY, "billing", "enable", "CONV-100").isDone();

        Cli.Answer off = cli.at("2026-02-10T10:00:00Z", "billing", "disable", "CONV-100", "--json")
                .isDone();
        assertThat(one(off.json(), "CONV-100").get("state").stringValue()).isEqualTo("ENDING");
        assertThat(one(off.json(), "CONV-100").get("endsOn").stringValue()).isEqualTo("2026-02-28");
        assertThat(off.err()).contains("Nothing was charged.", "CONV-100 ends on 2026-02-28.");

        Cli.Answer again = cli.at("2026-02-11T10:00:00Z", "billing", "enable", "CONV-100", "--json")
                .isDone();
        assertThat(again.err())
                .isEqualTo(
                        "Nothing was charged.\n"
                                + "CONV-100 is charged until 2026-02-28 already and renews then: switching it on again costs nothing.\n");
        JsonNode on = again.json();
        assertThat(one(on, "CONV-100").get("state").stringValue()).isEqualTo("RENEWING");
        assertThat(on.get("invoices")).hasSize(2);
    }

    @Test
    void aRefusalSaysWhyAndLeavesTheDocumentAsItWas() {
        cli.at(JANUARY, "billing", "plan", "STANDARD").isDone();
        cli.at(JANUARY, "billing", "enable", "CONV-200").isDone();
        JsonNode before = cli.at(JANUARY, "billing", "--json").json();

        Cli.Answer refused = cli.at(JANUARY, "billing", "enable", "CONV-400", "--json");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.json()).isEqualTo(before);
        assertThat(refused.err())
                .isEqualTo("CONV-400 adds 400, but the plan allows 500 chatbot conversations a month and 300 are taken:"
                        + " 200 still fit now, 200 from 2026-02-28 on. Nothing was changed.\n");
        Cli.Answer otherPlan = cli.at(JANUARY, "billing", "enable", "CONV-500");
        assertThat(otherPlan.status()).isEqualTo(1);
        assertThat(otherPlan.err())
                .isEqualTo(
                        "CONV-500 is not for the plan STANDARD, only for PRO: choose that first, with “billing plan”. Nothing was changed.\n");
    }

    @Test
    void withoutRenewalThePlanEnds() {
        cli.at(JANUARY, "billing", "plan", "PRO").isDone();

        JsonNode document = cli.at(JANUARY, "billing", "auto-renew", "off", "--json")
                .isDone()
                .json();

        assertThat(document.get("autoRenew").booleanValue()).isFalse();
        assertThat(document.get("nextInvoice").isNull()).isTrue();
        assertThat(document.get("endsOn").stringValue()).isEqualTo("2026-02-28");
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing", "--json")
                        .json()
                        .get("plan")
                        .stringValue())
                .isEqualTo("FREE");
        assertThat(cli.at("2026-03-01T10:00:00Z", "billing", "auto-renew", "on").status())
                .isEqualTo(1);
    }

    @Test
    void agentsAreBoughtByNumber() {
        cli.at(JANUARY, "billing", "plan", "STANDARD").isDone();

        JsonNode document =
                cli.at(JANUARY, "billing", "agents", "2", "--json").isDone().json();

        assertThat(one(document, "AGENT-1").get("quantity").intValue()).isEqualTo(2);
        assertThat(document.get("agents").intValue()).isEqualTo(5);
        assertThat(cli.at(JANUARY, "billing", "agents", "1000").status()).isEqualTo(1);
        assertThat(cli.at(JANUARY, "billing", "agents", "many").status()).isEqualTo(2);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(cli.run("billing", "enable", "CONV-7"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(2))
                .satisfies(answer -> assertThat(answer.err())
                        .startsWith("smarthub: There is no package “CONV-7”. Packages: CONV-100, "));
        assertThat(cli.run("billing", "plan", "GOLD"))
                .isEqualTo(new Cli.Answer(2, "", "smarthub: There is no plan “GOLD”. Plans: FREE, STANDARD, PRO.\n"));
        assertThat(cli.run("billing", "auto-renew", "perhaps").status()).isEqualTo(2);
        assertThat(cli.run("billing", "refund").status()).isEqualTo(2);
    }

    private static JsonNode one(JsonNode document, String code) {
        for (JsonNode one : document.get("packages")) {
            if (one.get("code").stringValue().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("no " + code + " in " + document);
    }
}
