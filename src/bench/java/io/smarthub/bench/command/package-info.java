/** The command {@code ./smarthub bench}. */
@NullMarked
package io.smarthub.bench.command;

import org.jspecify.annotations.NullMarked;
