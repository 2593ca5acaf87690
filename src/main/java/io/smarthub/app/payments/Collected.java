package io.smarthub.app.payments;

import java.time.Instant;
import java.util.Optional;

/**
 * How the collection of one bill stands.
 *
 * @param last its last attempt
 * @param next when it is tried again; empty where it is paid, waits for an answer, or is left
 */
public record Collected(Bill bill, Attempt last, Optional<Instant> next) {}
