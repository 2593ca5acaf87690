package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A paid plan that is about to end because it does not renew (B5): warned 14, 7 and 1 days before.
 *
 * @param plan the plan that ends
 * @param on first day on FREE, in the account's zone
 * @param level the nearest of the levels that has been reached, in days
 * @param days days until then
 */
public record PlanEnd(PlanCode plan, LocalDate on, int level, long days) {

    /** So many days before, nearest first. */
    public static final List<Integer> LEVELS = List.of(1, 7, 14);

    /**
     * The warning that is due on a day.
     *
     * @param today in the account's zone
     * @return empty where the plan renews, or ends later than in 14 days
     */
    public static Optional<PlanEnd> on(Books books, LocalDate today) {
        return books.endsOn().flatMap(end -> {
            long days = ChronoUnit.DAYS.between(today, end);
            return LEVELS.stream()
                    .filter(level -> days > 0 && days <= level)
                    .findFirst()
                    .map(level -> new PlanEnd(books.plan().code(), end, level, days));
        });
    }
}
