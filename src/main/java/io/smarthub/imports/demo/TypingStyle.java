package io.smarthub.imports.demo;

import java.util.Locale;

/** How somebody types in a chat; kept by a visitor over all their conversations. */
enum TypingStyle {
    CAREFUL,
    LOWER_CASE,
    NO_FULL_STOP,
    HASTY,
    PLAIN_LETTERS;

    String apply(String text, Dice dice) {
        return switch (this) {
            case CAREFUL -> text;
            case LOWER_CASE ->
                text.length() < 12 || !text.equals(text.toUpperCase(Locale.ROOT))
                        ? text.toLowerCase(Locale.ROOT)
                        : text;
            case NO_FULL_STOP -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            case HASTY -> text.length() > 18 && dice.chance(0.45) ? swapTwoLetters(text, dice) : text;
            case PLAIN_LETTERS ->
                text.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("Ä", "Ae")
                        .replace("Ö", "Oe")
                        .replace("Ü", "Ue")
                        .replace("ß", "ss")
                        .replace("'", "");
        };
    }

    private static String swapTwoLetters(String text, Dice dice) {
        int at = dice.between(6, text.length() - 3);
        for (int i = at; i + 2 < text.length(); i++) {
            char here = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean inside = Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(here)
                    && Character.isLowerCase(next)
                    && Character.isLowerCase(text.charAt(i + 2));
            if (inside && here != next) {
                return text.substring(0, i) + next + here + text.substring(i + 2);
            }
        }
        return text;
    }
}
