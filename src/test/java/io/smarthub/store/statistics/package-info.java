/** Tests of the statistics' reader. */
@NullMarked
package io.smarthub.store.statistics;

import org.jspecify.annotations.NullMarked;
