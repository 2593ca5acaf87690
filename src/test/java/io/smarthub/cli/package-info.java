/** The command line, run in the process on real databases. */
@NullMarked
package io.smarthub.cli;

import org.jspecify.annotations.NullMarked;
