package io.smarthub.cli;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.Party.Part;
import io.smarthub.domain.billing.Vat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** To whom invoices are issued, what they still lack, and which VAT follows. */
final class BuyerText {

    private final Messages messages;

    BuyerText(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(Books books) {
        Buyer buyer = books.buyer();
        List<String> lines = new ArrayList<>();
        if (buyer.equals(Buyer.UNKNOWN)) {
            lines.add(messages.get("buyer.none"));
        } else {
            lines.add(messages.get("buyer.title"));
            for (Part part : Part.values()) {
                add(lines, messages.get("buyer.part." + part.word()), told(buyer.party(), part));
            }
            for (String line : buyer.note().lines().toList()) {
                add(lines, messages.get("buyer.part.note"), line);
            }
        }
        String missing = String.join(
                ", ", buyer.party().missing().stream().map(BuyerText::option).toList());
        if (!missing.isEmpty()) {
            lines.add(messages.get("buyer.missing", missing));
        }
        lines.add(vat(books));
        return lines;
    }

    /** After it was changed. */
    List<String> recorded(Books books) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("buyer.recorded"));
        lines.addAll(lines(books));
        if (!books.invoices().isEmpty()) {
            lines.add(messages.get("buyer.issued-stay"));
        }
        return lines;
    }

    /** The option that tells it. */
    static String option(Part part) {
        return "--" + part.word();
    }

    private static void add(List<String> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add("  %-12s %s".formatted(label, value));
        }
    }

    private String told(Party party, Part part) {
        String told = party.told(part);
        return part == Part.COUNTRY && !told.isEmpty() ? told + " (" + country(told) + ")" : told;
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(messages.locale());
    }

    private String vat(Books books) {
        Party buyer = books.buyer().party();
        Party seller = books.terms().catalogue().sales().seller().party();
        Vat vat = books.terms().catalogue().sales().vat(buyer);
        return switch (vat.category()) {
            case STANDARD -> messages.get(standard(seller, buyer), messages.number(vat.percent()));
            case ZERO_RATED -> messages.get("buyer.vat.zero-rated");
            case REVERSE_CHARGE -> messages.get("buyer.vat.reverse-charge", country(buyer.country()));
            case NOT_SUBJECT -> messages.get("buyer.vat.not-subject");
        };
    }

    private static String standard(Party seller, Party buyer) {
        if (buyer.country().isEmpty()) {
            return "buyer.vat.no-country";
        }
        boolean home = seller.country().isEmpty() || seller.country().equals(buyer.country());
        return home ? "buyer.vat.home" : "buyer.vat.no-vat-id";
    }
}
