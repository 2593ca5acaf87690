/** The statistics screen: what the chatbot resolved and what it escalated, when, compared with before. */
@NullMarked
package io.smarthub.ui.statistics;

import org.jspecify.annotations.NullMarked;
