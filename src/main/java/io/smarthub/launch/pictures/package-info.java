/** Pictures of every screen, dialog, popover and state, taken on walks through the real window, which does not know it. */
@NullMarked
package io.smarthub.launch.pictures;

import org.jspecify.annotations.NullMarked;
