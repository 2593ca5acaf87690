/** Tests of the toolkit. */
@NullMarked
package io.smarthub.ui.kit.theme;

import org.jspecify.annotations.NullMarked;
