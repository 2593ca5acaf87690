/** Tests of the doors to the operating system. */
@NullMarked
package io.smarthub.measure;

import org.jspecify.annotations.NullMarked;
