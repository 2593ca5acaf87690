/** The inbox: filters, pages, one conversation, and what the owner does with them. */
@NullMarked
package io.smarthub.app.inbox;

import org.jspecify.annotations.NullMarked;
