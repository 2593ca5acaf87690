/** Tests of the start. */
@NullMarked
package io.smarthub.launch;

import org.jspecify.annotations.NullMarked;
