package io.smarthub.domain.billing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in one currency. Amounts of two currencies are never added; an overflow is an error, not a wrong figure.
 *
 * @param minor the amount in the currency's minor units (cents); negative only for credits
 * @param currency ISO 4217
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a decimal amount such as {@code 19.00}, exactly.
     *
     * @throws NumberFormatException where it is no number, or finer than the currency's minor unit
     */
    public static Money parse(String decimal, Currency currency) {
        try {
            return new Money(
                    new BigDecimal(decimal)
                            .movePointRight(currency.getDefaultFractionDigits())
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException tooFineOrHuge) {
            NumberFormatException failure = new NumberFormatException(tooFineOrHuge.getMessage());
            failure.initCause(tooFineOrHuge);
            throw failure;
        }
    }

    public Money plus(Money other) {
        requireSame(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money minus(Money other) {
        requireSame(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    public Money times(int factor) {
        return new Money(Math.multiplyExact(minor, (long) factor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    /**
     * This amount's share for {@code days} of {@code ofDays} days, half-up to the minor unit; never negative.
     *
     * @throws IllegalArgumentException for a negative amount, or days outside 0..ofDays
     */
    public Money proRated(long days, long ofDays) {
        if (minor < 0 || days < 0 || ofDays <= 0 || days > ofDays) {
            throw new IllegalArgumentException("cannot pro-rate " + this + " for " + days + " of " + ofDays + " days");
        }
        BigInteger product = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(days));
        return new Money(
                new BigDecimal(product)
                        .divide(BigDecimal.valueOf(ofDays), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** The amount with the currency's decimals, exact. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** Orders amounts of the same currency. */
    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return Long.compare(minor, other.minor);
    }

    /** The decimal amount and the currency's code, independent of any locale. */
    @Override
    public String toString() {
        return decimal().toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies cannot be mixed: " + this + " and " + other);
        }
    }
}
