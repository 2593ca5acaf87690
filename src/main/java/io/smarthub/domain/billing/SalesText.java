package io.smarthub.domain.billing;

import io.smarthub.domain.billing.CatalogueProblem.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The catalogue file's lines about seller, VAT and payment: a word, and the rest of the line is its value. */
final class SalesText {

    private static final List<String> WORDS = List.of(
            "seller-name",
            "seller-street",
            "seller-postcode",
            "seller-city",
            "seller-country",
            "seller-vat-id",
            "seller-registration",
            "seller-iban",
            "vat",
            "payment-days",
            "grace-days");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<CatalogueProblem> problems = new ArrayList<>();

    static boolean isOne(String word) {
        return WORDS.contains(word);
    }

    void read(int line, String word, String value) {
        if (!seen.add(word)) {
            problems.add(new CatalogueProblem(line, Kind.REPEATED_ATTRIBUTE, word, word));
        } else if (value.isEmpty()) {
            problems.add(new CatalogueProblem(line, Kind.EMPTY_VALUE, word, ""));
        } else if (!isReadable(word, value)) {
            problems.add(new CatalogueProblem(line, word.equals("vat") ? Kind.BAD_VAT : Kind.BAD_DAYS, word, value));
        } else {
            values.put(word, value);
        }
    }

    List<CatalogueProblem> problems() {
        return problems;
    }

    /** What could be read; everything else is as in {@link SalesTerms#UNSTATED}. */
    SalesTerms terms() {
        Party party = new Party(
                text("seller-name"),
                text("seller-street"),
                text("seller-postcode"),
                text("seller-city"),
                text("seller-country"),
                text("seller-vat-id"));
        String iban = text("seller-iban").replace(" ", "");
        return new SalesTerms(
                new Seller(party, text("seller-registration"), iban),
                values.containsKey("vat") ? basisPoints(text("vat")) : SalesTerms.UNSTATED.vatBasisPoints(),
                days("payment-days", SalesTerms.UNSTATED.paymentDays()),
                days("grace-days", SalesTerms.UNSTATED.graceDays()));
    }

    static String write(SalesTerms terms) {
        Seller seller = terms.seller();
        StringBuilder text = new StringBuilder();
        line(text, "seller-name", seller.party().name());
        line(text, "seller-street", seller.party().street());
        line(text, "seller-postcode", seller.party().postcode());
        line(text, "seller-city", seller.party().city());
        line(text, "seller-country", seller.party().country());
        line(text, "seller-vat-id", seller.party().vatId());
        line(text, "seller-registration", seller.registration());
        line(text, "seller-iban", seller.iban());
        line(text, "vat", BigDecimal.valueOf(terms.vatBasisPoints(), 2).toPlainString());
        line(text, "payment-days", Integer.toString(terms.paymentDays()));
        line(text, "grace-days", Integer.toString(terms.graceDays()));
        return text.toString();
    }

    private static void line(StringBuilder text, String word, String value) {
        if (!value.isEmpty()) {
            text.append(word).append(' ').append(value).append('\n');
        }
    }

    private static boolean isReadable(String word, String value) {
        return switch (word) {
            case "vat" -> value.matches("\\d{1,3}(\\.\\d{1,2})?");
            case "payment-days", "grace-days" -> value.matches("\\d{1,6}");
            default -> true;
        };
    }

    private String text(String word) {
        return values.getOrDefault(word, "");
    }

    private int days(String word, int unstated) {
        return values.containsKey(word) ? Integer.parseInt(text(word)) : unstated;
    }

    private static int basisPoints(String percent) {
        return new BigDecimal(percent).movePointRight(2).intValueExact();
    }
}
