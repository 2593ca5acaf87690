/** The inbox in H2: pages, counts, whole conversations, the owner's actions, saved views. */
@NullMarked
package io.smarthub.store.inbox;

import org.jspecify.annotations.NullMarked;
