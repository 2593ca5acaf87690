/** The account, and what its change moves. */
@NullMarked
package io.smarthub.store.account;

import org.jspecify.annotations.NullMarked;
