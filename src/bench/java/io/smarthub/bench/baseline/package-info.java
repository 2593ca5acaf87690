/** What the application is compared with: the least that does the same, written by hand, and measured in the same run. */
@NullMarked
package io.smarthub.bench.baseline;

import org.jspecify.annotations.NullMarked;
