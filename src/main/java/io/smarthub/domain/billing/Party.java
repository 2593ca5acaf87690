package io.smarthub.domain.billing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody an invoice comes from or goes to; every part may be empty where it was not told.
 *
 * @param name the company's or person's name
 * @param street street and number
 * @param postcode postal code
 * @param city city
 * @param country ISO 3166 code of two capital letters
 * @param vatId VAT identification number, without blanks
 */
public record Party(String name, String street, String postcode, String city, String country, String vatId) {

    /** Nobody was told. */
    public static final Party UNKNOWN = new Party("", "", "", "", "", "");

    private static final int LONGEST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** A part of a party, as far as it can be wrong. */
    public enum Part {
        NAME,
        STREET,
        POSTCODE,
        CITY,
        COUNTRY,
        VAT_ID;

        /** As a word of files and texts, such as {@code vat-id}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Takes blanks at the ends away, writes country and VAT id as they are compared. */
    public Party {
        name = name.strip();
        street = street.strip();
        postcode = postcode.strip();
        city = city.strip();
        country = country.strip().toUpperCase(Locale.ROOT);
        vatId = vatId.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** What was told as that part. */
    public String told(Part part) {
        return switch (part) {
            case NAME -> name;
            case STREET -> street;
            case POSTCODE -> postcode;
            case CITY -> city;
            case COUNTRY -> country;
            case VAT_ID -> vatId;
        };
    }

    /** Whether an invoice can name it: with a name and a country. */
    public boolean isNamed() {
        return !name.isEmpty() && !country.isEmpty();
    }

    /** What a full invoice has to name (Directive 2006/112/EC, Article 226) and this does not: name and address, in their order. */
    public List<Part> missing() {
        return Stream.of(Part.NAME, Part.STREET, Part.POSTCODE, Part.CITY, Part.COUNTRY)
                .filter(part -> told(part).isEmpty())
                .toList();
    }

    /** The parts that cannot be printed or used: too long, of several lines, an unknown country, no VAT id of that country. Empty where all is well. */
    public List<Part> wrong() {
        return Arrays.stream(Part.values()).filter(part -> !isRight(part)).toList();
    }

    private boolean isRight(Part part) {
        return switch (part) {
            case NAME, STREET, POSTCODE, CITY -> isPlain(told(part));
            case COUNTRY -> country.isEmpty() || COUNTRIES.contains(country);
            case VAT_ID -> vatId.isEmpty() || VatId.isValid(vatId, country);
        };
    }

    /** The letters with which a VAT id of its country begins; empty where it has none, or one outside the union. */
    public Optional<String> vatIdPrefix() {
        return VatId.prefix(country);
    }

    static boolean isPlain(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
