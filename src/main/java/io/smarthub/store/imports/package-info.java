/** The reports of imports. */
@NullMarked
package io.smarthub.store.imports;

import org.jspecify.annotations.NullMarked;
