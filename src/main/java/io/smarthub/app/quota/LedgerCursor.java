package io.smarthub.app.quota;

import java.time.Instant;

/** A place in a month's ledger, which is ordered by instant, then by key. */
public record LedgerCursor(Instant countedAt, long id) {}
