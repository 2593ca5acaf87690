package io.smarthub.cli;

import io.smarthub.domain.billing.Preview;
import java.util.ArrayList;
import java.util.List;

/** What an action charged, and what changes when. */
final class ChargeText {

    private final Messages messages;
    private final BillingText text;

    ChargeText(Messages messages) {
        this.messages = messages;
        this.text = new BillingText(messages);
    }

    List<String> lines(Preview done) {
        List<String> lines = new ArrayList<>();
        if (done.invoices().isEmpty()) {
            lines.add(messages.get("charge.nothing"));
        }
        done.invoices().forEach(invoice -> lines.addAll(new InvoiceText(messages).lines(invoice)));
        if (done.limitBefore() != done.limitAfter()) {
            lines.add(messages.get("charge.limit", done.limitBefore(), done.limitAfter()));
        }
        done.stopped().forEach(gone -> lines.add(messages.get("charge.stopped", gone.code())));
        done.ending()
                .forEach(ending -> lines.add(messages.get(
                        "charge.ending",
                        ending.code(),
                        done.periodEnd().map(Object::toString).orElse(""))));
        done.after().endsOn().ifPresent(day -> lines.add(messages.get("charge.plan-ends", day.toString())));
        done.nextInvoice().ifPresent(next -> lines.add(text.next(next)));
        return lines;
    }
}
