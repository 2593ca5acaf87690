/** Tests of the window's frame. */
@NullMarked
package io.smarthub.ui.shell;

import org.jspecify.annotations.NullMarked;
