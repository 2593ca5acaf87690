package io.smarthub.domain.statistics;

import java.util.Collection;

/**
 * A chatbot as a source knows it.
 *
 * @param source the platform
 * @param id its id there, or its name where it has no id, or empty where the source says nothing
 * @param name the name it last had; its id where it never had one
 */
public record Chatbot(String source, String id, String name) {

    /** Its name; with its id behind it where another one has the same name. */
    public String nameAmong(Collection<Chatbot> all) {
        boolean shared = all.stream().anyMatch(other -> !other.equals(this) && other.name.equals(name));
        return shared && !id.equals(name) && !id.isBlank() ? name + " (" + id + ")" : name;
    }
}
