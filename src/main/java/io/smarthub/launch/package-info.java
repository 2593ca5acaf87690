/** Where the process starts: arguments, single instance, and the one composition root. */
@NullMarked
package io.smarthub.launch;

import org.jspecify.annotations.NullMarked;
