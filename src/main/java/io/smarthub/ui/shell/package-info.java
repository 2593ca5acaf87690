/** The window's frame, and how screens open each other without knowing each other. */
@NullMarked
package io.smarthub.ui.shell;

import org.jspecify.annotations.NullMarked;
