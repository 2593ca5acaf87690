/** What is derived, and how it is looked up. */
@NullMarked
package io.smarthub.store.derived;

import org.jspecify.annotations.NullMarked;
