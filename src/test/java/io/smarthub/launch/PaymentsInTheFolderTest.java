package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.payments.PaymentPlace;
import io.smarthub.app.webchat.Serving;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.payments.Signed;
import io.smarthub.payments.StripeForTests;
import io.smarthub.payments.StripeStandIn;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An opened data folder takes Stripe's messages when its file says so, and gives its keys to nobody. */
class PaymentsInTheFolderTest {

    @TempDir
    Path folder;

    private Workspace open() {
        return Workspace.open(folder, TestDb.CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream());
    }

    private static int post(URI server, String body, String signature) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(server.resolve("/payments/stripe"))
                                    .header("Stripe-Signature", signature)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void theServerTakesSignedMessagesAndNoOthers() throws Exception {
        StripeForTests.writeFile(folder);
        String event =
                Signed.event("evt_1", "payment_intent.succeeded", "{\"object\":\"payment_intent\",\"id\":\"pi_1\"}");
        try (Workspace workspace = open();
                Serving serving = workspace.serve(WebChatSettings.DEFAULT.withPort(0))) {
            assertThat(workspace.payments().settings().place()).isEqualTo(PaymentPlace.STRIPE_LIVE);
            assertThat(post(
                            serving.url(),
                            event,
                            Signed.header(StripeForTests.WEBHOOK_SECRET, TestDb.CLOCK.instant(), event)))
                    .isEqualTo(200);
            assertThat(post(serving.url(), event, "t=1,v1=00")).isEqualTo(400);
        }
    }

    @Test
    void withoutAFileThereIsNoSuchAddress() throws Exception {
        try (Workspace workspace = open();
                Serving serving = workspace.serve(WebChatSettings.DEFAULT.withPort(0))) {
            assertThat(workspace.payments().settings().place()).isEqualTo(PaymentPlace.BY_HAND);
            assertThat(post(serving.url(), "{}", "t=1,v1=00")).isEqualTo(404);
        }
    }

    @Test
    void noKeyIsInAnyFileButTheOwners() throws IOException {
        Path file = StripeForTests.writeFile(folder);
        try (Workspace workspace = open()) {
            workspace.billing().perform(new Action.ChoosePlan(PlanCode.STANDARD), "");
        }

        assertThat(folder.resolve("smarthub.mv.db")).exists();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> others = files.filter(Files::isRegularFile)
                    .filter(each -> !each.equals(file))
                    .toList();
            assertThat(others)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                            .doesNotContain(StripeStandIn.KEY)
                            .doesNotContain(StripeForTests.WEBHOOK_SECRET));
        }
    }
}
