/** The owner's chatbots in their tables. */
@NullMarked
package io.smarthub.store.chatbot;

import org.jspecify.annotations.NullMarked;
