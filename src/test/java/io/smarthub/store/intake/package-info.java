/** What becomes of records on their way into the store. */
@NullMarked
package io.smarthub.store.intake;

import org.jspecify.annotations.NullMarked;
