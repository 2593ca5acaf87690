/** The command line: the same use cases as the window, for scripts and machines without a display. */
@NullMarked
package io.smarthub.cli;

import org.jspecify.annotations.NullMarked;
