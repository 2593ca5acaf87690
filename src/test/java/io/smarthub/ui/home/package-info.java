/** Tests of the home screen. */
@NullMarked
package io.smarthub.ui.home;

import org.jspecify.annotations.NullMarked;
