package io.smarthub.domain.chatbot;

import java.util.Locale;

/**
 * A condition on the page that the visitor is on. Upper and lower case are the same; of an address, the part behind
 * {@code #} and a slash at its end do not count.
 *
 * @param part what is looked at
 * @param test how
 * @param value what it is compared with
 */
public record PageRule(Part part, Test test, String value) {

    /** What of a page is looked at. */
    public enum Part {
        URL,
        TITLE
    }

    /** How it is compared. */
    public enum Test {
        IS,
        IS_NOT,
        CONTAINS,
        DOES_NOT_CONTAIN;

        boolean excludes() {
            return this == IS_NOT || this == DOES_NOT_CONTAIN;
        }
    }

    boolean holds(String url, String title) {
        String seen = compared(part == Part.URL ? url : title);
        String wanted = compared(value);
        return switch (test) {
            case IS -> seen.equals(wanted);
            case IS_NOT -> !seen.equals(wanted);
            case CONTAINS -> seen.contains(contained());
            case DOES_NOT_CONTAIN -> !seen.contains(contained());
        };
    }

    /** What is contained keeps its slash: {@code /shop/} is not in {@code /shopping}. */
    private String contained() {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private String compared(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (part == Part.TITLE) {
            return plain;
        }
        int fragment = plain.indexOf('#');
        String address = fragment < 0 ? plain : plain.substring(0, fragment);
        return test == Test.IS || test == Test.IS_NOT ? withoutSlash(address) : address;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
