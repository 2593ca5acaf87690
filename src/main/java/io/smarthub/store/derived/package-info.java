/** The one place that writes events and what is derived from them: columns, quota ledger, roll-ups and counters. */
@NullMarked
package io.smarthub.store.derived;

import org.jspecify.annotations.NullMarked;
