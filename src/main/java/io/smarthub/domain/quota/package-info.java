/** The monthly limit of chatbot conversations: calendar-month window, balance, warnings and run-out forecast. */
@NullMarked
package io.smarthub.domain.quota;

import org.jspecify.annotations.NullMarked;
