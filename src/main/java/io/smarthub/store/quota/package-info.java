/** The rows of the quota ledger, the vendor's figures beside it, and the warnings that were given. */
@NullMarked
package io.smarthub.store.quota;

import org.jspecify.annotations.NullMarked;
