/** Tests of the charts. */
@NullMarked
package io.smarthub.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
