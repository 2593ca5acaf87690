/** Tests of the doors to the operating system. */
@NullMarked
package io.smarthub.platform;

import org.jspecify.annotations.NullMarked;
