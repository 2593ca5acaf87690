package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Arrears;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On which overdue invoices something depends: every one of them, each before its day. */
final class IfPaidWords {

    private final BillingWords words;

    IfPaidWords(BillingWords words) {
        this.words = words;
    }

    /** The condition without its “if”: “invoice 1 is paid before …”. */
    String condition(List<Arrears> unpaid) {
        SortedMap<LocalDate, List<Arrears>> byDay =
                unpaid.stream().collect(Collectors.groupingBy(Arrears::endsOn, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(entry -> words.get(
                        "unpaid.paid-before",
                        entry.getValue().size(),
                        numbers(entry.getValue()),
                        words.day(entry.getKey())))
                .reduce((first, next) -> words.get("unpaid.both", first, next))
                .orElseThrow();
    }

    private static String numbers(List<Arrears> unpaid) {
        return unpaid.stream()
                .map(Arrears::invoice)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
