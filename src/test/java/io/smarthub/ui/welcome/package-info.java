/** Tests of the welcome screen. */
@NullMarked
package io.smarthub.ui.welcome;

import org.jspecify.annotations.NullMarked;
