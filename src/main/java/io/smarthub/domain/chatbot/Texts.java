package io.smarthub.domain.chatbot;

/** Which characters a text may have. */
final class Texts {

    private Texts() {}

    /** Whether it has control characters, or halves of a character, which databases, files and pages refuse. */
    static boolean isForbidden(String text, boolean severalLines) {
        return text.codePoints().anyMatch(point -> isForbidden(point, severalLines));
    }

    private static boolean isForbidden(int point, boolean severalLines) {
        boolean lineOrTab = point == '\n' || point == '\r' || point == '\t';
        return (Character.isISOControl(point) && !(severalLines && lineOrTab))
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
