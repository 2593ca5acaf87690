/** Conversations as neutral events, and the one classifier that derives badge, outcome and quota unit from them. */
@NullMarked
package io.smarthub.domain.conversation;

import org.jspecify.annotations.NullMarked;
