/** How an axis is divided and a duration told in units: arithmetic that the screens and the paper share. */
@NullMarked
package io.smarthub.measure;

import org.jspecify.annotations.NullMarked;
