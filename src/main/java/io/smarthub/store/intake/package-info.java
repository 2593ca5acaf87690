/** Stores what comes in: merges records with what is there, in any order, and says what became of each. */
@NullMarked
package io.smarthub.store.intake;

import org.jspecify.annotations.NullMarked;
