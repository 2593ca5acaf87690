package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The overdue invoices that are to be paid before the same day.
 *
 * @param before the first day on which paying is too late
 * @param invoices their numbers, smallest first
 */
public record Deadline(LocalDate before, List<Integer> invoices) {

    public Deadline {
        invoices = List.copyOf(invoices);
    }

    /** All of them, each before its day, the earliest first. */
    public static List<Deadline> of(List<Arrears> unpaid) {
        return unpaid.stream()
                .collect(Collectors.groupingBy(Arrears::endsOn, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Deadline(
                        day.getKey(),
                        day.getValue().stream().map(Arrears::invoice).sorted().toList()))
                .toList();
    }
}
