/** The owner's chatbots: their flows, drafts and published versions, and what became of them. */
@NullMarked
package io.smarthub.app.chatbot;

import org.jspecify.annotations.NullMarked;
