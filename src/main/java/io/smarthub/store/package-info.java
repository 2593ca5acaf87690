/** The H2 database: opening, closing, migrating, the one writer, and a small SQL helper. */
@NullMarked
package io.smarthub.store;

import org.jspecify.annotations.NullMarked;
