package io.smarthub.app.livechat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes and knows visitors' tokens: the visitor's id and a proof that this installation gave it. Nothing is stored for it, so a
 * flood of new visitors fills no disk.
 */
public final class Identities {

    /** How long the installation's key is, in bytes. */
    public static final int KEY_BYTES = 32;

    private static final String PROOF = "HmacSHA256";
    private static final int LONGEST = 200;
    private static final int RANDOM_BYTES = 16;
    private static final int RADIX = 36;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key the installation's own secret, {@link #KEY_BYTES} long; whoever has it can be any visitor */
    public Identities(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key has " + key.length + " bytes, not " + KEY_BYTES);
        }
        this.key = new SecretKeySpec(key, PROOF);
    }

    /**
     * A visitor with a token.
     *
     * @param visitor the id; kept in the database
     * @param token what the browser keeps
     * @param since when the token was given
     */
    record Identity(String visitor, String token, Instant since) {}

    /** Somebody new. */
    Identity fresh(Instant now) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return identity(Long.toString(now.getEpochSecond(), RADIX) + "-" + text(bytes));
    }

    /** Whose token it is; empty when this installation did not give it. */
    Optional<Identity> known(@Nullable String token) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        int dot = token.lastIndexOf('.');
        if (dot <= 0 || !same(token.substring(dot + 1), proof(token.substring(0, dot)))) {
            return Optional.empty();
        }
        return Optional.of(identity(token.substring(0, dot)));
    }

    private Identity identity(String visitor) {
        long seconds = Long.parseLong(visitor.substring(0, visitor.indexOf('-')), RADIX);
        return new Identity(visitor, visitor + "." + proof(visitor), Instant.ofEpochSecond(seconds));
    }

    private String proof(String visitor) {
        try {
            Mac mac = Mac.getInstance(PROOF);
            mac.init(key);
            return text(mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + PROOF, e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
