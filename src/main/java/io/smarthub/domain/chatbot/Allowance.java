package io.smarthub.domain.chatbot;

/**
 * What the plan allows.
 *
 * @param chatbot whether the plan has a chatbot; FREE has none (D5)
 * @param unitsLeft chatbot conversations left in this calendar month (D6)
 */
public record Allowance(boolean chatbot, int unitsLeft) {}
