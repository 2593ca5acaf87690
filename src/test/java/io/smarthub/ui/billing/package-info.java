/** Tests of the Billing screen. */
@NullMarked
package io.smarthub.ui.billing;

import org.jspecify.annotations.NullMarked;
