package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.payments.PaymentMessages;
import io.smarthub.webchat.guard.Limits;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The address for a payment gateway's messages; what is in them is checked elsewhere. */
class PaymentRouteTest {

    private static final String PATH = "/payments/stripe";

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private TestServer server = TestServer.with(this::take, Limits.DEFAULT);

    @AfterEach
    void stop() {
        server.close();
    }

    private PaymentMessages.Taken take(byte[] body, @Nullable String signature) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.equals("full")) {
            throw new StoreFailure(StoreFailure.Kind.DISK_FULL, "full");
        }
        if (signature == null) {
            return new PaymentMessages.Taken.Refused("signature-missing");
        }
        taken.add(signature + " " + text);
        return new PaymentMessages.Taken.Accepted();
    }

    @Test
    void aMessageIsTakenAsItCame() {
        String body = "{ \"id\" :\t\"evt_ü\" }\r\n";

        HttpResponse<String> answer = server.post(PATH, body, "Stripe-Signature", "t=1,v1=a");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"received\":true}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(taken).containsExactly("t=1,v1=a " + body);
    }

    @Test
    void whatIsNotBelievedIs400WithOneWordWhy() {
        HttpResponse<String> answer = server.post(PATH, "{}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"why\":\"signature-missing\"}");
    }

    @Test
    void whatCouldNotBeStoredHasToBeSentAgain() {
        HttpResponse<String> answer = server.post(PATH, "full", "Stripe-Signature", "t=1,v1=a");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).isEqualTo("{\"why\":\"not-stored\",\"retryAfterSeconds\":60}");
    }

    @Test
    void aBodyThatIsTooLargeIs413WhetherOrNotItSaysItsLength() {
        String most = "x".repeat(PaymentMessages.LARGEST);
        assertThat(server.post(PATH, most, "Stripe-Signature", "s").statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = server.post(PATH, most + "x", "Stripe-Signature", "s");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"why\":\"too-large\"}");

        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        String raw = server.raw("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nStripe-Signature: s\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk.repeat(5) + "0\r\n\r\n");
        assertThat(raw).startsWith("HTTP/1.1 413");
        assertThat(taken).hasSize(1);
    }

    @Test
    void aBodyThatTricklesInIsEnded() throws Exception {
        server.close();
        server = TestServer.with(
                this::take, SomeLimits.normal().request(Duration.ofSeconds(1)).build());

        assertThat(server.trickle(
                        "POST " + PATH
                                + " HTTP/1.1\r\nHost: localhost\r\nStripe-Signature: s\r\nContent-Length: 60000\r\n\r\n",
                        "x"))
                .doesNotContain("200 OK");
        assertThat(taken).isEmpty();
    }

    @Test
    void anAddressThatSendsAllTheTimeHasToWait() {
        server.close();
        server = TestServer.behindAProxy(this::take);
        HttpResponse<String> answer = server.post(PATH, "{}", "X-Forwarded-For", "203.0.113.7");
        for (int sent = 1; answer.statusCode() == 400 && sent < 2_000; sent++) {
            answer = server.post(PATH, "{}", "X-Forwarded-For", "203.0.113.7");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(server.post(PATH, "{}", "X-Forwarded-For", "203.0.113.8").statusCode())
                .isEqualTo(400);
    }

    @Test
    void nothingElseIsAnsweredThereAndNothingAtAllWithoutPayments() {
        assertThat(server.get(PATH).statusCode()).isEqualTo(405);
        assertThat(server.post(PATH + "/", "{}").statusCode()).isEqualTo(404);
        server.close();
        server = TestServer.start();

        assertThat(server.post(PATH, "{}", "Stripe-Signature", "t=1,v1=a").statusCode())
                .isEqualTo(404);
    }
}
