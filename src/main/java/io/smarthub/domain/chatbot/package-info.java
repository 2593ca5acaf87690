/** A chatbot's flow, the rules that trigger it, the engine that walks a visitor through it, and the edits of its builder. */
@NullMarked
package io.smarthub.domain.chatbot;

import org.jspecify.annotations.NullMarked;
