/** Tests of the toolkit. */
@NullMarked
package io.smarthub.ui.kit.overlay;

import org.jspecify.annotations.NullMarked;
