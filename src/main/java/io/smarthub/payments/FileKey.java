package io.smarthub.payments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of the owner's file, and what each takes. */
enum FileKey {
    SECRET_KEY(
            "stripe.secret-key", true, "sk_test_…, sk_live_…, rk_test_…, rk_live_…", "(sk|rk)_(test|live)_\\w{8,250}"),
    WEBHOOK_SECRET("stripe.webhook-secret", false, "whsec_…", "whsec_[\\w+/=]{8,250}"),
    CUSTOMER("stripe.customer", true, "cus_…", "cus_\\w{1,250}"),
    PAYMENT_METHOD("stripe.payment-method", true, "pm_…, card_…", "(pm|card)_\\w{1,250}"),
    COLLECT_FROM("stripe.collect-from", true, "YYYY-MM-DD", "\\d{4}-\\d{2}-\\d{2}");

    private final String key;
    private final boolean needed;
    private final String takes;
    private final String pattern;

    FileKey(String key, boolean needed, String takes, String pattern) {
        this.key = key;
        this.needed = needed;
        this.takes = takes;
        this.pattern = pattern;
    }

    static Optional<FileKey> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(FileKey::key).collect(Collectors.joining(", "));
    }

    String key() {
        return key;
    }

    boolean isNeeded() {
        return needed;
    }

    String takes() {
        return takes;
    }

    boolean fits(String value) {
        return value.matches(pattern) && (this != COLLECT_FROM || isDay(value));
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
