/** Tests of the statistics screen. */
@NullMarked
package io.smarthub.ui.statistics;

import org.jspecify.annotations.NullMarked;
