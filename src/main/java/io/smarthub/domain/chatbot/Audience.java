package io.smarthub.domain.chatbot;

import java.util.Locale;
import java.util.Set;

/**
 * Which visitors a flow is for. An empty set excludes nobody.
 *
 * @param visits new visitors, returning ones, or both
 * @param devices what they visit with
 * @param languages language tags; {@code de} is also for {@code de-AT}
 */
public record Audience(Set<History> visits, Set<Device> devices, Set<String> languages) {

    /** Every visitor. */
    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of());

    /** Whether somebody was here before. */
    public enum History {
        NEW,
        RETURNING
    }

    /** What somebody visits with. */
    public enum Device {
        DESKTOP,
        MOBILE
    }

    public Audience {
        visits = Set.copyOf(visits);
        devices = Set.copyOf(devices);
        languages = Set.copyOf(languages);
    }

    boolean speaks(String language) {
        String spoken = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return languages.isEmpty()
                || languages.stream()
                        .map(wanted -> wanted.toLowerCase(Locale.ROOT))
                        .anyMatch(wanted -> spoken.equals(wanted) || spoken.startsWith(wanted + "-"));
    }
}
