package io.smarthub.payments;

import io.smarthub.domain.billing.Money;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Amounts as Stripe counts them: in hundredths, but whole for zero-decimal currencies and in thousandths, the last digit being 0,
 * for three-decimal ones (docs.stripe.com/currencies). ISK and UGX have no hundredths any more and are still counted in them.
 */
final class StripeAmount {

    private static final Set<String> ZERO_DECIMALS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THREE_DECIMALS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");
    private static final Set<String> WHOLE_IN_HUNDREDTHS = Set.of("ISK", "UGX");
    private static final int HUNDREDTHS = 100;
    private static final int TEN = 10;

    private StripeAmount() {}

    /** The amount; empty where Stripe cannot charge exactly that: an invoice's amount is not rounded. */
    static OptionalLong of(Money money) {
        String code = money.currency().getCurrencyCode();
        int decimals = ZERO_DECIMALS.contains(code) ? 0 : THREE_DECIMALS.contains(code) ? 3 : 2;
        try {
            long amount = money.decimal().movePointRight(decimals).longValueExact();
            boolean exact = (!THREE_DECIMALS.contains(code) || amount % TEN == 0)
                    && (!WHOLE_IN_HUNDREDTHS.contains(code) || amount % HUNDREDTHS == 0);
            return exact ? OptionalLong.of(amount) : OptionalLong.empty();
        } catch (ArithmeticException _) {
            return OptionalLong.empty();
        }
    }
}
