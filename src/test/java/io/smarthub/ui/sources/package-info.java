/** Tests of the sources screen. */
@NullMarked
package io.smarthub.ui.sources;

import org.jspecify.annotations.NullMarked;
