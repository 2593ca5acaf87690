/** Tests of the Chatbot screen. */
@NullMarked
package io.smarthub.ui.chatbot;

import org.jspecify.annotations.NullMarked;
