/** Importing files: what is asked for, what a reader hands over, how it is stored, and the report of it. */
@NullMarked
package io.smarthub.app.imports;

import org.jspecify.annotations.NullMarked;
