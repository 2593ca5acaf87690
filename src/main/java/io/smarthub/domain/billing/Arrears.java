package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;

/**
 * An invoice that was not paid in time, while its grace days run (B16).
 *
 * @param invoice its number
 * @param packages codes of the packages that end with the grace days, where it is not paid before
 * @param plan whether the plan renews no more then
 * @param endsOn the first day after the grace days, in the account's zone
 */
public record Arrears(int invoice, List<String> packages, boolean plan, LocalDate endsOn) {

    public Arrears {
        packages = List.copyOf(packages);
    }
}
