/** Keeps the account, and derives every number anew when its zone or reading changes. */
@NullMarked
package io.smarthub.store.account;

import org.jspecify.annotations.NullMarked;
