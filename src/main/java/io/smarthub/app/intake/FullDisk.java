package io.smarthub.app.intake;

import java.util.List;
import java.util.Locale;

/** Knows a full disk by what the system says, which has no number for it that Java would pass on. */
public final class FullDisk {

    private static final List<String> SENTENCES = List.of(
            "no space left",
            "not enough space",
            "disk full",
            "disk is full",
            "disk quota exceeded",
            "file too large",
            "kein speicherplatz mehr",
            "nicht genug speicherplatz",
            "datenträger ist voll",
            "datei zu groß");

    private FullDisk() {}

    /** Whether a failure's own message, not that of its causes, tells of a full disk or quota; in English or German. */
    public static boolean isMeantBy(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return SENTENCES.stream().anyMatch(message::contains);
    }
}
