package io.smarthub.cli;

import io.smarthub.domain.billing.Vat;
import java.util.Locale;

/** A VAT beside what it belongs to. */
final class VatText {

    private final Messages messages;

    VatText(Messages messages) {
        this.messages = messages;
    }

    /** After a comma. */
    String beside(Vat vat) {
        return messages.get(
                "billing.of-vat."
                        + vat.category().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                messages.number(vat.percent()));
    }
}
