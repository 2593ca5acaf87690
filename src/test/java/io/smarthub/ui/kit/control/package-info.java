/** Tests of the toolkit. */
@NullMarked
package io.smarthub.ui.kit.control;

import org.jspecify.annotations.NullMarked;
