/** Rebuilds every derived number from the events and compares. */
@NullMarked
package io.smarthub.store.verify;

import org.jspecify.annotations.NullMarked;
