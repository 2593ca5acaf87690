/** Collecting what invoices charge: attempts recorded before and after every call, retries, and what a payment provider tells later. */
@NullMarked
package io.smarthub.app.payments;

import org.jspecify.annotations.NullMarked;
