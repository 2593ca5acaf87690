/** The account: zone, currency, language and how outcomes are read. */
@NullMarked
package io.smarthub.app.account;

import org.jspecify.annotations.NullMarked;
