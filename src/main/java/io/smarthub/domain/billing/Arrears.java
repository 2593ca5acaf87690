package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice that was not paid in time, while its grace days run (B16).
 *
 * @param invoice its number
 * @param pieces what ends with the grace days, where it is not paid before: of each package the pieces that it charged for
 * @param plan whether the plan renews no more then
 * @param endsOn the first day after the grace days, in the account's zone
 */
public record Arrears(int invoice, List<Pieces> pieces, boolean plan, LocalDate endsOn) {

    public Arrears {
        pieces = List.copyOf(pieces);
    }

    /** How many pieces of that package it ends; 0 where it does not concern it. */
    public int piecesOf(String code) {
        return pieces.stream()
                .filter(ended -> ended.code().equals(code))
                .mapToInt(Pieces::quantity)
                .sum();
    }

    /** The first day without that package where this is paid in time; empty where it renews then. */
    public Optional<LocalDate> endIfPaid(String code, Books books) {
        return PlanUnpaid.paid(books, List.of(this)).packageOf(code).flatMap(PackageStanding::endsOn);
    }

    /** How many pieces of a package it ends where others stay; 0 where it ends all of them. */
    public int partOf(PackageStanding standing) {
        int ends = piecesOf(standing.code());
        return ends < standing.quantity() ? ends : 0;
    }
}
