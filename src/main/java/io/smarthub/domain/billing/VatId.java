package io.smarthub.domain.billing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a VAT identification number has the shape that its country gives it (VIES); other countries are taken as they are. */
final class VatId {

    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[0-9A-Z+*.]{2,13}");

    private static final Map<String, Pattern> UNION = Map.ofEntries(
            shape("AT", "U\\d{8}"),
            shape("BE", "[01]\\d{9}"),
            shape("BG", "\\d{9,10}"),
            shape("CY", "\\d{8}[A-Z]"),
            shape("CZ", "\\d{8,10}"),
            shape("DE", "\\d{9}"),
            shape("DK", "\\d{8}"),
            shape("EE", "\\d{9}"),
            shape("EL", "\\d{9}"),
            shape("ES", "[0-9A-Z]\\d{7}[0-9A-Z]"),
            shape("FI", "\\d{8}"),
            shape("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}"),
            shape("HR", "\\d{11}"),
            shape("HU", "\\d{8}"),
            shape("IE", "\\d[0-9A-Z+*]\\d{5}[A-Z]{1,2}"),
            shape("IT", "\\d{11}"),
            shape("LT", "(\\d{9}|\\d{12})"),
            shape("LU", "\\d{8}"),
            shape("LV", "\\d{11}"),
            shape("MT", "\\d{8}"),
            shape("NL", "[0-9A-Z+*]{12}"),
            shape("PL", "\\d{10}"),
            shape("PT", "\\d{9}"),
            shape("RO", "\\d{2,10}"),
            shape("SE", "\\d{12}"),
            shape("SI", "\\d{8}"),
            shape("SK", "\\d{10}"));

    private VatId() {}

    /** @param country of its holder; empty where it was not told */
    static boolean isValid(String vatId, String country) {
        if (!ANY.matcher(vatId).matches()) {
            return false;
        }
        Optional<String> prefix = prefix(country);
        String own = vatId.substring(0, 2);
        // whoever is in the union has a number of their country; elsewhere each country has its own ways
        boolean matches = prefix.isEmpty() || prefix.get().equals(own);
        Pattern shape = UNION.get(own);
        return matches && (shape == null || shape.matcher(vatId.substring(2)).matches());
    }

    /** The letters of a country of the union; empty for others. */
    static Optional<String> prefix(String country) {
        return Optional.of(country.equals("GR") ? "EL" : country).filter(UNION::containsKey);
    }

    private static Map.Entry<String, Pattern> shape(String country, String rest) {
        return Map.entry(country, Pattern.compile(rest));
    }
}
