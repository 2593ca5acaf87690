/** Statistics: counted numbers with their trends, and for each number the filter that opens exactly its conversations. */
@NullMarked
package io.smarthub.app.statistics;

import org.jspecify.annotations.NullMarked;
