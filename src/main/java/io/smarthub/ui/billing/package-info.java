/** The Billing screen: plan, the two clocks, packages, agents, invoices and the history of decisions. */
@NullMarked
package io.smarthub.ui.billing;

import org.jspecify.annotations.NullMarked;
