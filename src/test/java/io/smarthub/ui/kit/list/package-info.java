/** Tests of the toolkit. */
@NullMarked
package io.smarthub.ui.kit.list;

import org.jspecify.annotations.NullMarked;
