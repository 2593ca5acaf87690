package io.smarthub.app.imports;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What to do with conversations that carry no time at all. */
public sealed interface Undated {

    /** Leave them out and say so. */
    record Skip() implements Undated {
        @Override
        public String toString() {
            return "skip";
        }
    }

    /**
     * Spread them over the days from {@code from} to {@code to}, both included, in the account's zone. The times are
     * marked as assumed, and depend on nothing but the conversation's key and these two days.
     */
    record Spread(LocalDate from, LocalDate to) implements Undated {
        public Spread {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("the period ends (" + to + ") before it begins (" + from + ")");
            }
        }

        @Override
        public String toString() {
            return "spread:" + from + ".." + to;
        }
    }

    /**
     * Reads {@code skip} or {@code spread:2026-09-01..2026-11-20}.
     *
     * @throws IllegalArgumentException for any other text; the message says what was expected
     */
    static Undated parse(String text) {
        if (text.equals("skip")) {
            return new Skip();
        }
        int dots = text.indexOf("..");
        if (text.startsWith("spread:") && dots > 0) {
            try {
                return new Spread(
                        LocalDate.parse(text.substring("spread:".length(), dots)),
                        LocalDate.parse(text.substring(dots + 2)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("not two dates in '" + text + "': " + e.getMessage(), e);
            }
        }
        throw new IllegalArgumentException("'" + text + "' is neither skip nor spread:DATE..DATE");
    }
}
