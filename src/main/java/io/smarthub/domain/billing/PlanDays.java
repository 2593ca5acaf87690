package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;

/** Which days of a plan are charged on invoices, and not credited again. */
record PlanDays(List<Invoice> invoices) {

    /** {@code day}, or the first day after it that is not charged yet. */
    LocalDate firstUncharged(LocalDate day) {
        LocalDate first = day;
        while (isCharged(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    private boolean isCharged(LocalDate day) {
        return invoices.stream()
                        .flatMap(invoice -> invoice.lines().stream())
                        .filter(line -> !day.isBefore(line.from()) && day.isBefore(line.until()))
                        .mapToInt(PlanDays::times)
                        .sum()
                > 0;
    }

    private static int times(InvoiceLine line) {
        return switch (line.kind()) {
            case PLAN -> line.quantity();
            case PLAN_CREDIT -> -line.quantity();
            case PACKAGE, PACKAGE_CREDIT, CREDIT_KEPT, CREDIT_USED -> 0;
        };
    }
}
