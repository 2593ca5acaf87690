/** Charts that open what they show: stacked bars, donut, funnel and heat map, each with a table twin and a picture. */
@NullMarked
package io.smarthub.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
