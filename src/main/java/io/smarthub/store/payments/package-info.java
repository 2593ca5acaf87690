/** The record of payment attempts in the database. */
@NullMarked
package io.smarthub.store.payments;

import org.jspecify.annotations.NullMarked;
