/** Frames of docs/web-chat-protocol.md as JSON, read strictly and written. */
@NullMarked
package io.smarthub.webchat.frames;

import org.jspecify.annotations.NullMarked;
