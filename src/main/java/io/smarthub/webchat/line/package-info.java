/** The line to one browser tab, whatever carries it: both of its queues, its order and its end. */
@NullMarked
package io.smarthub.webchat.line;

import org.jspecify.annotations.NullMarked;
