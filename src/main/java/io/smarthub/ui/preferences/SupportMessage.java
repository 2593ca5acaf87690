package io.smarthub.ui.preferences;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A message to support: the owner's words and the diagnostics the owner agreed to, as plain text.
 *
 * @param to the address
 * @param subject one line
 * @param body the whole text
 */
public record SupportMessage(String to, String subject, String body) {

    /** Mail programs and the systems' ways to start them cut longer addresses off. */
    static final int LONGEST_ADDRESS = 1900;

    /** The parts of the diagnostics, each of which the owner agrees to by itself. */
    public enum Part {
        VERSION,
        SYSTEM,
        COUNTS,
        ERRORS
    }

    /**
     * Composes the message.
     *
     * @param words what the owner wrote; may be empty
     * @param agreed the parts that are sent
     * @param facts the lines of each part, with its heading first
     */
    public static SupportMessage compose(
            String to, String subject, String words, Set<Part> agreed, Map<Part, List<String>> facts) {
        var body = new StringBuilder(words.strip());
        for (Part part : Part.values()) {
            List<String> lines = facts.getOrDefault(part, List.of());
            if (agreed.contains(part) && !lines.isEmpty()) {
                body.append(body.isEmpty() ? "" : "\n\n").append(String.join("\n", lines));
            }
        }
        return new SupportMessage(to, subject, body.toString());
    }

    /** Whether the mail program can be handed the whole text. */
    public boolean fits() {
        return address(body).length() <= LONGEST_ADDRESS;
    }

    /** The address that starts the mail program; the text is cut to what fits, at the end of a line where possible. */
    public URI address() {
        String text = body;
        while (address(text).length() > LONGEST_ADDRESS) {
            int line = text.lastIndexOf('\n');
            text = line > 0 ? text.substring(0, line) : text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return URI.create(address(text));
    }

    private String address(String text) {
        return "mailto:" + to + "?subject=" + encoded(subject) + "&body=" + encoded(text.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
