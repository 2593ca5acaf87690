package io.smarthub.exports.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form that joins them to their neighbours, as Unicode's presentation forms. Which letter has which
 * forms is told by their names and decompositions; marks above and below are left where they are.
 */
final class ArabicForms {

    private static final int[][] BLOCKS = {{0xfb50, 0xfbff}, {0xfe70, 0xfefc}};
    private static final char STRETCH = '\u0640';

    private final Map<String, Map<String, Character>> forms = new HashMap<>();

    ArabicForms() {
        for (int[] block : BLOCKS) {
            for (int codePoint = block[0]; codePoint <= block[1]; codePoint++) {
                String name = Character.getName(codePoint);
                if (name != null && name.endsWith(" FORM")) {
                    String letters = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
                    String form = name.substring(name.lastIndexOf(' ', name.length() - 6) + 1);
                    forms.computeIfAbsent(letters, _ -> new HashMap<>()).putIfAbsent(form, (char) codePoint);
                }
            }
        }
    }

    static boolean concern(String text) {
        return text.chars().anyMatch(unit -> unit >= 0x0621 && unit <= 0x06d3);
    }

    String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = at + 1 < text.length() && forms.containsKey(text.substring(at, at + 2)) ? 2 : 1;
            String letters = text.substring(at, at + length);
            Map<String, Character> known = forms.get(letters);
            if (known == null || text.charAt(at) < 0x0621 || text.charAt(at) > 0x06d3) {
                out.append(letters);
            } else {
                boolean before = joinsNext(text, neighbour(text, at, -1));
                boolean after =
                        length == 1 && known.containsKey("INITIAL FORM") && joinsPrevious(text, neighbour(text, at, 1));
                String form = (before ? (after ? "MEDIAL" : "FINAL") : (after ? "INITIAL" : "ISOLATED")) + " FORM";
                Character shaped = known.get(form);
                out.append(shaped == null ? letters : shaped.toString());
            }
            at += length;
        }
        return out.toString();
    }

    /** The place of the next letter in that direction, past the marks; -1 where there is none. */
    private static int neighbour(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at < text.length() ? at : -1;
    }

    private boolean joinsNext(String text, int at) {
        return at >= 0 && (text.charAt(at) == STRETCH || has(text.charAt(at), "INITIAL FORM"));
    }

    private boolean joinsPrevious(String text, int at) {
        return at >= 0 && (text.charAt(at) == STRETCH || has(text.charAt(at), "FINAL FORM"));
    }

    private boolean has(char letter, String form) {
        return forms.getOrDefault(String.valueOf(letter), Map.of()).containsKey(form);
    }
}
