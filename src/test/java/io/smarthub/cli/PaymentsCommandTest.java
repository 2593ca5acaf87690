package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.payments.AttemptsInMemory;
import io.smarthub.app.payments.BilledInvoices;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.payments.StripeForTests;
import io.smarthub.payments.StripeStandIn;
import io.smarthub.payments.StripeStandIn.Bank;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PaymentsCommandTest {

    private static final String DAY = "2026-11-22T11:00:00Z";

    @TempDir
    Path temp;

    private final StripeStandIn stripe = new StripeStandIn(Cli.CLOCK);
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private Cli cli;

    @BeforeEach
    void buy() {
        cli = Cli.in(temp);
        cli.at(DAY, "billing", "plan", "STANDARD").isDone();
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    private Cli atTheStandIn() {
        StripeForTests.writeFile(cli.data());
        return cli.on(this::paying);
    }

    private Desk paying(Desk desk) {
        PaymentCollection collection = StripeForTests.open(
                        cli.data(), new BilledInvoices(desk.billing()), attempts, desk.clock(), stripe.url())
                .collection();
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("payments")) {
                        return collection;
                    }
                    try {
                        return method.invoke(desk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void byHandNothingIsCollected() {
        assertThat(cli.at(DAY, "billing", "collect"))
                .isEqualTo(
                        new Cli.Answer(0, "Payments: bank transfer, recorded by hand\nNothing was collected.\n", ""));
        assertThat(cli.inGerman().at(DAY, "billing", "payments").out())
                .isEqualTo("Zahlungen: Überweisung, von Hand erfasst\n");
        JsonNode document = cli.at(DAY, "billing", "collect", "--json").isDone().json();
        assertThat(document.get("place").stringValue()).isEqualTo("BY_HAND");
        assertThat(document.get("results")).isEmpty();
        assertThat(document.get("collectFrom").isNull()).isTrue();
    }

    @Test
    void collectingSaysWhatBecameOfEachInvoice() {
        Cli paid = atTheStandIn();
        paid.at(DAY, "billing", "enable", "CONV-100").isDone();
        stripe.bank(Bank.NO_MONEY);

        Cli.Answer answer = paid.at(DAY, "billing", "collect");

        assertThat(answer.status()).as("not all are paid").isEqualTo(1);
        assertThat(answer.out()).isEqualTo("""
                Payments: Stripe
                Invoices of 2026-01-01 and later are collected.
                Invoice 1, 22.99 EUR: Declined: Your card has insufficient funds. (insufficient_funds) [pi_1]; tried again on 2026-11-23
                Invoice 2, 10.89 EUR: Paid [pi_2]
                """);
        JsonNode invoice =
                cli.at(DAY, "billing", "--json").json().get("invoices").get(0);
        assertThat(invoice.get("paid").booleanValue()).isFalse();

        JsonNode retried = paid.at("2026-11-23T12:00:00Z", "billing", "collect", "--json")
                .isDone()
                .json();
        assertThat(retried.get("place").stringValue()).isEqualTo("STRIPE_LIVE");
        JsonNode result = retried.get("results").get(0);
        assertThat(result.get("invoice").intValue()).isEqualTo(1);
        assertThat(result.get("amountMinor").intValue()).isEqualTo(2_299);
        assertThat(result.get("currency").stringValue()).isEqualTo("EUR");
        assertThat(result.get("state").stringValue()).isEqualTo("SUCCEEDED");
        assertThat(result.get("reference").stringValue()).isEqualTo("pi_3");
        assertThat(result.get("nextTryAt").isNull()).isTrue();
        assertThat(cli.at("2026-11-23T12:00:00Z", "billing", "--json")
                        .json()
                        .get("invoices")
                        .get(0)
                        .get("paid")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void theAttemptsAreListedWithWhatWasHeard() {
        Cli paid = atTheStandIn();
        stripe.bank(Bank.ASKS);
        paid.at(DAY, "billing", "collect");

        assertThat(paid.at(DAY, "billing", "payments").isDone().out()).isEqualTo("""
                Payments: Stripe
                Invoices of 2026-01-01 and later are collected.
                1  2026-11-22  invoice 1, 22.99 EUR, Stripe: Needs your confirmation [pi_1]
                """);
        JsonNode attempt = paid.at(DAY, "billing", "payments", "--json")
                .isDone()
                .json()
                .get("attempts")
                .get(0);
        assertThat(attempt.get("state").stringValue()).isEqualTo("NEEDS_ACTION");
        assertThat(attempt.get("startedAt").stringValue()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(attempt.get("results")).hasSize(1);
        assertThat(attempt.get("results").get(0).get("reference").stringValue()).isEqualTo("pi_1");
    }

    @Test
    void whatCameInWithoutBeingOwedIsSaid() {
        Cli paid = atTheStandIn();
        stripe.bank(Bank.TAKES_TIME);
        paid.at(DAY, "billing", "collect");
        paid.at(DAY, "billing", "paid", "1").isDone();
        stripe.becomes("pi_1", "succeeded");
        paid.at(DAY, "billing", "collect").isDone();

        assertThat(paid.at(DAY, "billing", "payments").isDone().out())
                .endsWith("Paid [pi_1]; no invoice waits for it: see whether it has to be given back\n");
        assertThat(paid.inGerman().at(DAY, "billing", "payments").out())
                .endsWith("[pi_1]; keine Rechnung wartet darauf: Prüfen Sie, ob die Zahlung zurückzugeben ist\n");
        assertThat(paid.at(DAY, "billing", "payments", "--json")
                        .json()
                        .get("attempts")
                        .get(0)
                        .get("booked")
                        .toString())
                .isEqualTo("[\"NOT_OWED\"]");
    }

    @Test
    void aTestIsShownAndTheInvoiceStaysOpen() throws IOException {
        Cli paid = atTheStandIn();
        Path file = StripeForTests.writeFile(cli.data());
        String testKey = StripeStandIn.KEY.replace("_live_", "_test_");
        Files.writeString(file, Files.readString(file).replace(StripeStandIn.KEY, testKey));
        stripe.takesOnly(testKey);

        assertThat(paid.at(DAY, "billing", "collect").isDone().out()).isEqualTo("""
                Payments: Stripe (test mode: nothing is booked)
                Invoices of 2026-01-01 and later are collected.
                Invoice 1, 22.99 EUR: Paid [pi_1]
                """);

        assertThat(paid.at(DAY, "billing", "collect").isDone().out()).endsWith("Nothing was collected.\n");
        assertThat(paid.at(DAY, "billing", "payments").out())
                .endsWith("1  2026-11-22  invoice 1, 22.99 EUR, Stripe (test mode): Paid [pi_1]\n");
        JsonNode invoice =
                cli.at(DAY, "billing", "--json").json().get("invoices").get(0);
        assertThat(invoice.get("paid").booleanValue()).isFalse();
    }

    @Test
    void aBrokenFileIsSaidAndNothingIsCollected() throws IOException {
        Path file = StripeForTests.writeFile(cli.data());
        Files.writeString(file, "stripe.secret-key=sk_live_SECRET12345\nstripe.custmer=cus_1\n");

        Cli.Answer answer = cli.at(DAY, "billing", "collect");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err())
                .isEqualTo("The payments file " + file + " is not used: line 2 names a key that there is not. Keys:"
                        + " stripe.secret-key, stripe.webhook-secret, stripe.customer, stripe.payment-method,"
                        + " stripe.collect-from.\n"
                        + "The payments file " + file + " is not used, because it lacks stripe.customer,"
                        + " stripe.payment-method, stripe.collect-from.\n");
        assertThat(answer.out()).startsWith("Payments: bank transfer, recorded by hand\n");
        JsonNode document = cli.at(DAY, "billing", "collect", "--json").json();
        assertThat(document.get("problems"))
                .extracting(JsonNode::stringValue)
                .containsExactly(answer.err().strip().split("\n"));
        assertThat(document.get("problem")).isEqualTo(document.get("problems").get(0));
    }
}
