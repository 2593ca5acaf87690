/** What is counted, over which time, compared with what: ranges, buckets, figures, trends and histograms. */
@NullMarked
package io.smarthub.domain.statistics;

import org.jspecify.annotations.NullMarked;
