package io.smarthub.payments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Stripe does, written anew from its documentation. */
public final class Signed {

    private Signed() {}

    /** The header of a body. */
    public static String header(String secret, Instant at, String body) {
        return "t=" + at.getEpochSecond() + ",v1=" + v1(secret, at, body);
    }

    public static String v1(String secret, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal((at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** An event about a payment as the API would give it. */
    public static String event(String id, String type, String intent) {
        return """
                {"id":"%s","object":"event","api_version":"2025-09-30.clover","created":1762770000,"livemode":true,\
                "type":"%s","data":{"object":%s}}""".formatted(id, type, intent);
    }
}
