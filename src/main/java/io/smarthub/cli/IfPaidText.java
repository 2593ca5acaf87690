package io.smarthub.cli;

import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Deadline;
import io.smarthub.domain.billing.PlanCompany;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which overdue invoices something depends: every one of them, each before its day. */
final class IfPaidText {

    private final Messages messages;

    IfPaidText(Messages messages) {
        this.messages = messages;
    }

    /** The condition without its “if”: “invoice 1 is paid before …”. */
    String condition(List<Arrears> unpaid) {
        return Deadline.of(unpaid).stream()
                .map(deadline -> messages.get(
                        "unpaid.paid-before",
                        deadline.invoices().size(),
                        numbers(deadline.invoices().stream()),
                        messages.day(deadline.before())))
                .reduce((first, next) -> messages.get("unpaid.both", first, next))
                .orElseThrow();
    }

    /** What ends with the plan, as its sentences choose by it: 0 the plan alone, 1 with its packages, 2 with its other packages. */
    static int company(Books books) {
        return switch (PlanCompany.of(books)) {
            case NONE -> 0;
            case PACKAGES -> 1;
            case OTHER_PACKAGES -> 2;
        };
    }

    /** Numbers of invoices, each once, smallest first. */
    static String numbers(Stream<Integer> invoices) {
        return invoices.distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
