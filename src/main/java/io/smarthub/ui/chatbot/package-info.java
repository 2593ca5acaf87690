/** The Chatbot screen: the list of chatbots, and the builder with its preview. */
@NullMarked
package io.smarthub.ui.chatbot;

import org.jspecify.annotations.NullMarked;
