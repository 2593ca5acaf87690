/** Tests of the toolkit. */
@NullMarked
package io.smarthub.ui.kit;

import org.jspecify.annotations.NullMarked;
