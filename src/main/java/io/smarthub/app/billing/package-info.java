/** Use cases of plan, add-on packages and invoices: look, preview, confirm, catch up. */
@NullMarked
package io.smarthub.app.billing;

import org.jspecify.annotations.NullMarked;
