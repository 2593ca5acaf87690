package io.smarthub.cli;

import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PlanCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On which overdue invoices something depends: every one of them, each before its day. */
final class IfPaidText {

    private final Messages messages;

    IfPaidText(Messages messages) {
        this.messages = messages;
    }

    /** The condition without its “if”: “invoice 1 is paid before …”. */
    String condition(List<Arrears> unpaid) {
        SortedMap<LocalDate, List<Arrears>> byDay =
                unpaid.stream().collect(Collectors.groupingBy(Arrears::endsOn, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(entry -> messages.get(
                        "unpaid.paid-before",
                        entry.getValue().size(),
                        numbers(entry.getValue()),
                        messages.day(entry.getKey())))
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

    /** Their numbers, smallest first. */
    static String numbers(List<Arrears> unpaid) {
        return unpaid.stream()
                .map(Arrears::invoice)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
