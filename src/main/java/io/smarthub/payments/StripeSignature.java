package io.smarthub.payments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Stripe-Signature}: {@code t=seconds,v1=hex}, with several {@code v1} while a secret is being replaced; HMAC-SHA256
 * of "t.body".
 */
final class StripeSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    StripeSignature(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Why a body is not believed; empty where it is. */
    Optional<String> problem(byte[] body, @Nullable String header, Instant now) {
        if (header == null || header.isBlank()) {
            return Optional.of("signature-missing");
        }
        String time = "";
        boolean right = false;
        for (String part : header.split(",", -1)) {
            if (part.startsWith("t=") && time.isEmpty()) {
                time = part.substring(2).strip();
            }
        }
        if (!time.matches("\\d{1,12}")) {
            return Optional.of("signature-malformed");
        }
        byte[] expected = HexFormat.of().formatHex(signed(time, body)).getBytes(StandardCharsets.US_ASCII);
        for (String part : header.split(",", -1)) {
            if (part.startsWith("v1=")) {
                right |= MessageDigest.isEqual(
                        expected, part.substring(3).strip().getBytes(StandardCharsets.UTF_8));
            }
        }
        if (!right) {
            return Optional.of("signature-wrong");
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                .abs();
        return age.compareTo(TOLERANCE) > 0 ? Optional.of("signature-too-old") : Optional.empty();
    }

    private byte[] signed(String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
