/** The inbox: list, tabs, filters, saved views and bulk actions. */
@NullMarked
package io.smarthub.ui.inbox;

import org.jspecify.annotations.NullMarked;
