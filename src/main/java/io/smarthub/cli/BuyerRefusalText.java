package io.smarthub.cli;

import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.Party.Part;
import io.smarthub.domain.billing.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of a buyer cannot stand on an invoice, and what is expected instead: a sentence for each part. */
final class BuyerRefusalText {

    private final Messages messages;

    BuyerRefusalText(Messages messages) {
        this.messages = messages;
    }

    String sentences(Refusal.UnusableBuyer refusal) {
        List<String> sentences = new ArrayList<>();
        refusal.wrong()
                .forEach(part -> sentences.add(sentence(part, refusal.buyer().party())));
        if (refusal.note()) {
            sentences.add(messages.get("refusal.buyer.note"));
        }
        sentences.add(messages.get("refusal.nothing-changed"));
        return String.join(" ", sentences);
    }

    private String sentence(Part part, Party party) {
        String told = party.told(part);
        return switch (part) {
            case NAME, STREET, POSTCODE, CITY -> messages.get("refusal.buyer.line", BuyerText.option(part));
            case COUNTRY ->
                messages.get("refusal.buyer.country", told)
                        + new CountryNames()
                                .code(told)
                                .map(code -> " " + messages.get("refusal.buyer.country-code", code))
                                .orElse("");
            case VAT_ID ->
                party.vatIdPrefix()
                        .map(prefix -> vatId(party, told, prefix))
                        .orElseGet(() -> messages.get("refusal.buyer.vat-id", told));
        };
    }

    private String vatId(Party party, String told, String prefix) {
        String country = Locale.of("", party.country()).getDisplayCountry(messages.locale());
        return messages.get(
                told.startsWith(prefix) ? "refusal.buyer.vat-id-shape" : "refusal.buyer.vat-id-of",
                told,
                country,
                prefix);
    }
}
