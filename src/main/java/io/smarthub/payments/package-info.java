/** Stripe as a payment gateway: its HTTP interface, its messages, and the owner's file with the keys. */
@NullMarked
package io.smarthub.payments;

import org.jspecify.annotations.NullMarked;
