/** The welcome page of the first start: plan, zone, currency, language and name, then the first conversations. */
@NullMarked
package io.smarthub.ui.welcome;

import org.jspecify.annotations.NullMarked;
