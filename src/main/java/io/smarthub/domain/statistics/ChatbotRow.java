package io.smarthub.domain.statistics;

/**
 * One chatbot's part. Where several took part in a conversation, each has it in its row, so the rows may add up to more
 * than the total (E12). A conversation counts as resolved only by a chatbot that was used in it.
 *
 * @param figures its counts; {@code conversations} is 0, since conversations are not opened by a chatbot
 */
public record ChatbotRow(Chatbot chatbot, Figures figures) {}
