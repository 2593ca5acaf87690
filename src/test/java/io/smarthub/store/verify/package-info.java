/** Verification finds what is wrong, and only that. */
@NullMarked
package io.smarthub.store.verify;

import org.jspecify.annotations.NullMarked;
