/** Who may come in, from where, how often and how much. */
@NullMarked
package io.smarthub.webchat.guard;

import org.jspecify.annotations.NullMarked;
