package io.smarthub.domain.statistics;

/**
 * A chatbot as a source knows it.
 *
 * @param source the platform
 * @param id its id there, or its name where it has no id, or empty where the source says nothing
 * @param name the name it last had; its id where it never had one
 */
public record Chatbot(String source, String id, String name) {}
