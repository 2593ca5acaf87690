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
 * @param wanted pieces that the owner wants renewed and that are still sold for the plan, whether or not they can be: not all may be paid
 *     for, the plan may end, there may be no room for them or fewer may be sold by then
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
        int wanted,
        PackageState state,
        Optional<LocalDate> renewsOn,
        Optional<LocalDate> endsOn,
        Optional<Refusal> refusal) {

    /** Whether it is to renew, but finds no room with what was bought before it. */
    public boolean lacksRoom() {
        return refusal.filter(Refusal.NoRoomLater.class::isInstance).isPresent();
    }

    public String code() {
        return addOn.code();
    }
}
