/** The cache of the start: when it is made, where it lies, and that nothing depends on it. */
@NullMarked
package io.smarthub.launch.startcache;

import org.jspecify.annotations.NullMarked;
