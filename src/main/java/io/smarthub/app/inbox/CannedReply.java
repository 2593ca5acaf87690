package io.smarthub.app.inbox;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is ready to be sent.
 *
 * @param shortcut what is typed behind a dot or slash to find it: 1 to {@value #LONGEST_SHORTCUT} characters without blanks
 * @param text with the placeholder {@value #NAME} for the visitor's name
 * @param language of the visitors it suits, such as {@code de}; empty for all
 */
public record CannedReply(long id, String shortcut, String text, String language) {

    /** The longest shortcut, in characters. */
    public static final int LONGEST_SHORTCUT = 40;

    /** What the visitor's name takes the place of. */
    public static final String NAME = "{name}";

    private static final Pattern NAME_WITH_GAP = Pattern.compile(",? ?" + Pattern.quote(NAME));

    /** The text for a visitor; where the name is not known, its place and the comma before it go. */
    public String filled(@Nullable String visitor) {
        return visitor == null || visitor.isBlank()
                ? NAME_WITH_GAP.matcher(text).replaceAll("")
                : text.replace(NAME, visitor.strip());
    }
}
