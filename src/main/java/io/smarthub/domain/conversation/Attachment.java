package io.smarthub.domain.conversation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A picture or a PDF that was sent as a message. The bytes are a file beside the database.
 *
 * @param id of the file; nothing can be concluded from it
 * @param name as shown and as offered when it is saved; made by {@link #named}, so that it fits the type
 * @param type found in the bytes
 * @param bytes how long it is
 * @param width in pixels, 0 where it is no picture
 * @param height in pixels, 0 where it is no picture
 */
public record Attachment(String id, String name, AttachmentType type, long bytes, int width, int height) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    private static final Pattern ID = Pattern.compile("[a-z0-9]{16,64}");
    /** Controls, marks that turn the direction of writing, what separates folders, and what systems forbid in names. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\\p{Cs}/\\\\:*?\"<>|]+");

    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final String NAMELESS = "file";

    public Attachment {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of an attachment");
        }
        if (bytes < 0 || width < 0 || height < 0) {
            throw new IllegalArgumentException("an attachment has no negative sizes");
        }
    }

    /**
     * A name that is safe to show and to save under: one line, without folders, and with the ending of its type, so that a
     * program disguised as a picture does not run when its name is clicked.
     */
    public static String named(String claimed, AttachmentType type) {
        String line = EDGES.matcher(UNFIT.matcher(claimed).replaceAll(" ")).replaceAll("");
        String ending = "." + type.ending();
        String lower = line.toLowerCase(Locale.ROOT);
        boolean fits = lower.endsWith(ending) || (type == AttachmentType.JPEG && lower.endsWith(".jpeg"));
        String stem = fits ? line.substring(0, line.lastIndexOf('.')) : line;
        String kept = fits ? line.substring(line.lastIndexOf('.')) : ending;
        String shortened =
                EDGES.matcher(cut(stem, LONGEST_NAME - kept.length())).replaceAll("");
        return (shortened.isEmpty() ? NAMELESS : shortened) + kept;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
