/** Reads the statistics' roll-ups, which are written in the same transaction as the conversations. */
@NullMarked
package io.smarthub.store.statistics;

import org.jspecify.annotations.NullMarked;
