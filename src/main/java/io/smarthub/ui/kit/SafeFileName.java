package io.smarthub.ui.kit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names for files that every operating system takes, made of texts that anybody may have written. */
public final class SafeFileName {

    private static final int LONGEST = 80;
    private static final int MOST_BYTES = 160;
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ~-]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private SafeFileName() {}

    /**
     * A name without folders.
     *
     * @param text what it should tell; of nothing usable in it {@code otherwise} is made
     * @param otherwise a name that is safe already
     * @param ending what comes behind it, with its dot; never cut off
     */
    public static String of(String text, String otherwise, String ending) {
        String name = tidy(
                REFUSED.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" "));
        while (name.length() > LONGEST || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            name = tidy(name.substring(0, name.offsetByCodePoints(name.length(), -1)));
        }
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return (name.isEmpty() ? otherwise : name) + ending;
    }

    private static String tidy(String name) {
        return EDGES.matcher(name.strip()).replaceAll("");
    }
}
