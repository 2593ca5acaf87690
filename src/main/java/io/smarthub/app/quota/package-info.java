/** Use cases of the monthly limit: balance, warnings, forecast and advice. */
@NullMarked
package io.smarthub.app.quota;

import org.jspecify.annotations.NullMarked;
