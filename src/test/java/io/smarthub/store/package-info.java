/** The store's tests, on real H2 files. */
@NullMarked
package io.smarthub.store;

import org.jspecify.annotations.NullMarked;
