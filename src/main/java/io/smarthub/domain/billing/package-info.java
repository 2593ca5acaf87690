/** Plans, add-on packages, money, billing periods, renewals and invoices: one pure function from decisions to books. */
@NullMarked
package io.smarthub.domain.billing;

import org.jspecify.annotations.NullMarked;
