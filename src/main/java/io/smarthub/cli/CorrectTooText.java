package io.smarthub.cli;

import io.smarthub.domain.billing.CreditedOtherwise;

/** Which invoice is to be corrected too, because of what it credited. */
final class CorrectTooText {

    private final Messages messages;

    CorrectTooText(Messages messages) {
        this.messages = messages;
    }

    String sentence(CreditedOtherwise credited) {
        return messages.get(
                credited.withoutVat() ? "charge.credited-without-vat" : "charge.credited-other-vat",
                String.valueOf(credited.invoice()),
                messages.money(credited.net()),
                String.valueOf(credited.charged()));
    }
}
