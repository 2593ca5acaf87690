package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a package stands at an instant: one row of the Billing screen.
 *
 * @param addOn the package
 * @param price monthly price of one piece
 * @param quantity pieces in force; 0 when off
 * @param renewing pieces that will be renewed
 * @param state its state
 * @param renewsOn day of the next charge, where it renews
 * @param endsOn first day without it, where it ends
 * @param refusal why it cannot be switched on now, where it cannot; empty where it can or already is
 */
public record PackageStanding(
        AddOn addOn,
        Money price,
        int quantity,
        int renewing,
        PackageState state,
        Optional<LocalDate> renewsOn,
        Optional<LocalDate> endsOn,
        Optional<Refusal> refusal) {

    public String code() {
        return addOn.code();
    }
}
