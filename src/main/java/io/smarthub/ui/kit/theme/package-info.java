/** The look: theme, palette, bundled fonts, and pictures of scenes without a display. */
@NullMarked
package io.smarthub.ui.kit.theme;

import org.jspecify.annotations.NullMarked;
