package io.smarthub.cli;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Finds a country's code by its name in English or German, however it is spelt and accented, or by its code of three letters. */
final class CountryNames {

    /** Names in use that are not those of the locale data. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("UK", "GB"),
            Map.entry("Great Britain", "GB"),
            Map.entry("Großbritannien", "GB"),
            Map.entry("England", "GB"),
            Map.entry("Holland", "NL"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Tschechische Republik", "CZ"),
            Map.entry("United States of America", "US"),
            Map.entry("Vereinigte Staaten von Amerika", "US"),
            Map.entry("Slowakische Republik", "SK"),
            Map.entry("Slovak Republic", "SK"));

    private final Map<String, String> codes = new HashMap<>();

    CountryNames() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            add(country.getDisplayCountry(Locale.ENGLISH), code);
            add(country.getDisplayCountry(Locale.GERMAN), code);
            codes.put(threeLetters(country), code);
        }
        OTHER_NAMES.forEach(this::add);
        codes.remove("");
    }

    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(plain(name)));
    }

    private void add(String name, String code) {
        codes.put(plain(name), code);
        codes.put(plain(withoutUmlauts(name)), code);
    }

    private static String threeLetters(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException _) {
            return "";
        }
    }

    private static String withoutUmlauts(String name) {
        return name.replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }

    /** Letters alone, large and without accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "");
    }
}
