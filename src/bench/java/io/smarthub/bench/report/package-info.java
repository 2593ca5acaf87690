/** What was measured, as a table for people and as JSON for machines. */
@NullMarked
package io.smarthub.bench.report;

import org.jspecify.annotations.NullMarked;
