package io.smarthub.app.imports;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a reader has to know besides the bytes.
 *
 * @param zone of times that come without one: the account's
 * @param now times more than a day later are refused
 * @param undated what to do with conversations without times
 */
public record ReadingRules(ZoneId zone, Instant now, Undated undated) {}
