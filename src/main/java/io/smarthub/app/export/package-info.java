/** Exporting conversations: which, into what format, and what the format could not hold. */
@NullMarked
package io.smarthub.app.export;

import org.jspecify.annotations.NullMarked;
