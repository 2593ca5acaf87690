/** Tests of the Settings screen. */
@NullMarked
package io.smarthub.ui.preferences;

import org.jspecify.annotations.NullMarked;
