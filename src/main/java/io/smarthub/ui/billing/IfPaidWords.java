package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Deadline;
import java.util.List;
import java.util.stream.Collectors;

/** On which overdue invoices something depends: every one of them, each before its day. */
final class IfPaidWords {

    private final BillingWords words;

    IfPaidWords(BillingWords words) {
        this.words = words;
    }

    /** The condition without its “if”: “invoice 1 is paid before …”. */
    String condition(List<Arrears> unpaid) {
        return Deadline.of(unpaid).stream()
                .map(deadline -> words.get(
                        "unpaid.paid-before",
                        deadline.invoices().size(),
                        numbers(deadline.invoices()),
                        words.day(deadline.before())))
                .reduce((first, next) -> words.get("unpaid.both", first, next))
                .orElseThrow();
    }

    private static String numbers(List<Integer> invoices) {
        return invoices.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
