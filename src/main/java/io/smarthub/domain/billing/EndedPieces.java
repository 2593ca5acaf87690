package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Pieces of a package that ended with the grace days of an invoice that was not paid (B16).
 *
 * @param invoice that invoice
 * @param code of the package
 * @param pieces how many ended
 * @param left how many of it were left in force
 * @param at when
 * @param day the first day without them, in the account's zone of that time
 */
public record EndedPieces(int invoice, String code, int pieces, int left, Instant at, LocalDate day) {}
