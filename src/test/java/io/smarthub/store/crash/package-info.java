/** Processes that are killed, or that have no space, and what is left of their databases. */
@NullMarked
package io.smarthub.store.crash;

import org.jspecify.annotations.NullMarked;
