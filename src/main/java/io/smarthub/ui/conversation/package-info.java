/** One conversation: its thread, why it has its outcome, and the visitor's card. */
@NullMarked
package io.smarthub.ui.conversation;

import org.jspecify.annotations.NullMarked;
