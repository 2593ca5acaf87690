/** File formats and everything that can be wrong with a file. */
@NullMarked
package io.smarthub.imports;

import org.jspecify.annotations.NullMarked;
