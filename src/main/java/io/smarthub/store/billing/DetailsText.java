package io.smarthub.store.billing;

import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.Seller;
import java.util.HashMap;
import java.util.Map;

/** Seller and buyer as one column: a name and a value a line, empty parts left out. */
final class DetailsText {

    /** The last line's name; the note may have several lines. */
    private static final String NOTE = "note ";

    private DetailsText() {}

    static String of(Party party) {
        StringBuilder text = new StringBuilder();
        line(text, "name", party.name());
        line(text, "street", party.street());
        line(text, "postcode", party.postcode());
        line(text, "city", party.city());
        line(text, "country", party.country());
        line(text, "vat-id", party.vatId());
        return text.toString();
    }

    static String of(Seller seller) {
        StringBuilder text = new StringBuilder(of(seller.party()));
        line(text, "registration", seller.registration());
        line(text, "iban", seller.iban());
        return text.toString();
    }

    static String of(Buyer buyer) {
        return of(buyer.party()) + NOTE + buyer.note();
    }

    static Buyer buyer(String text) {
        int note = text.startsWith(NOTE) ? 0 : text.indexOf("\n" + NOTE) + 1;
        return new Buyer(party(text.substring(0, note)), text.substring(note + NOTE.length()));
    }

    static Party party(String text) {
        return party(values(text));
    }

    static Seller seller(String text) {
        Map<String, String> values = values(text);
        return new Seller(party(values), value(values, "registration"), value(values, "iban"));
    }

    private static Party party(Map<String, String> values) {
        return new Party(
                value(values, "name"),
                value(values, "street"),
                value(values, "postcode"),
                value(values, "city"),
                value(values, "country"),
                value(values, "vat-id"));
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            values.put(line.substring(0, blank), line.substring(blank + 1));
        });
        return values;
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(' ').append(value).append('\n');
        }
    }
}
