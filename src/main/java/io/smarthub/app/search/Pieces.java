package io.smarthub.app.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query at white space, keeping what stands in quotation marks together. */
final class Pieces {

    private static final String QUOTES = "\"„“”«»";

    private final String text;
    private int at;
    private boolean openQuote;

    Pieces(String text) {
        this.text = text;
    }

    List<Piece> all() {
        List<Piece> pieces = new ArrayList<>();
        for (skipSpace(); at < text.length(); skipSpace()) {
            pieces.add(piece());
        }
        return pieces;
    }

    /** Whether a quotation mark was never closed. */
    boolean openQuote() {
        return openQuote;
    }

    private Piece piece() {
        boolean negated = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(at + 1);
        if (negated) {
            at++;
        }
        String operator = operator();
        if (at < text.length() && isQuote(at)) {
            return quoted(negated, operator);
        }
        int start = at;
        while (at < text.length() && !isSpace(at) && !(isQuote(at) && at > start)) {
            at++;
        }
        return new Piece(negated, operator, text.substring(start, at), false, at == text.length());
    }

    private Piece quoted(boolean negated, String operator) {
        int start = ++at;
        while (at < text.length() && !isQuote(at)) {
            at++;
        }
        String value = text.substring(start, at);
        boolean open = at == text.length();
        openQuote |= open;
        at++;
        return new Piece(
                negated,
                operator,
                value,
                true,
                open && !value.isEmpty() && !Character.isWhitespace(value.charAt(value.length() - 1)));
    }

    private String operator() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean found = end > at && end < text.length() && text.charAt(end) == ':' && !text.startsWith("://", end);
        if (!found) {
            return "";
        }
        String word = text.substring(at, end);
        at = end + 1;
        return word;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(at)) {
            at++;
        }
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\u00a0';
    }

    private boolean isQuote(int index) {
        return QUOTES.indexOf(text.charAt(index)) >= 0;
    }
}
