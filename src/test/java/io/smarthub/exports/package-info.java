/** Files out, and what comes back when they are imported. */
@NullMarked
package io.smarthub.exports;

import org.jspecify.annotations.NullMarked;
