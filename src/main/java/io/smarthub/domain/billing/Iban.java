package io.smarthub.domain.billing;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Whether an account number is an IBAN: its shape and its check digits (ISO 13616). */
final class Iban {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[0-9A-Z]{8,30}");

    private Iban() {}

    /** True also for an empty one: there is none then. */
    static boolean isValid(String iban) {
        if (iban.isEmpty()) {
            return true;
        }
        if (!SHAPE.matcher(iban).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
