/** What becomes due while the application stays open: the end of a billing period, a new day, a clock that was set. */
@NullMarked
package io.smarthub.app.due;

import org.jspecify.annotations.NullMarked;
