/** The reports of imports, on real databases. */
@NullMarked
package io.smarthub.store.imports;

import org.jspecify.annotations.NullMarked;
