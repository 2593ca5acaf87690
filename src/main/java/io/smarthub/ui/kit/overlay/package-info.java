/** What lies over the frame: dialogs, toasts and popovers. */
@NullMarked
package io.smarthub.ui.kit.overlay;

import org.jspecify.annotations.NullMarked;
