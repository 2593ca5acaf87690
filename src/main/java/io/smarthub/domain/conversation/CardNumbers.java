package io.smarthub.domain.conversation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Payment card numbers typed into a conversation. They are masked before anything is stored, so they are in no database, search
 * index, export or backup.
 */
public final class CardNumbers {

    private static final int FEWEST = 13;
    private static final int MOST = 19;
    private static final int SHOWN = 4;
    private static final char MASK = '•';

    /** Digits, alone or in groups with one blank or dash between them. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[ \\u00a0\\u202f\\-\\u2010\\u2011\\u2013][0-9]+)*");

    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private CardNumbers() {}

    /**
     * The text with every card number masked: 13 to 19 digits with a valid check digit (Luhn), also in groups. All digits but the
     * last four become {@code •}; nothing else changes, so the length stays. Order numbers and telephone numbers that fail the
     * check stay, and so does every valid IBAN.
     */
    public static String masked(String text) {
        List<MatchResult> accounts =
                IBAN.matcher(text).results().filter(CardNumbers::isIban).toList();
        StringBuilder masked = new StringBuilder(text);
        DIGITS.matcher(text)
                .results()
                .filter(digits -> accounts.stream().noneMatch(account -> overlap(account, digits)))
                .forEach(digits -> mask(digits, masked));
        return masked.toString();
    }

    private static boolean overlap(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Looks at whole groups alone: part of a longer number is not a card, a date behind a card does not hide it. */
    private static void mask(MatchResult digits, StringBuilder masked) {
        List<MatchResult> groups = GROUP.matcher(digits.group()).results().toList();
        int from = 0;
        while (from < groups.size()) {
            int to = cardEnd(groups, from);
            if (to > from) {
                hide(groups.subList(from, to), digits.start(), masked);
                from = to;
            } else {
                from++;
            }
        }
    }

    /** The end of the longest card that begins with this group; the group itself where none does. */
    private static int cardEnd(List<MatchResult> groups, int from) {
        StringBuilder number = new StringBuilder();
        int end = from;
        for (int to = from; to < groups.size() && number.length() <= MOST; to++) {
            number.append(groups.get(to).group());
            boolean all = from == 0 && to == groups.size() - 1;
            if ((all || printedOnCards(groups.subList(from, to + 1))) && isCard(number)) {
                end = to + 1;
            }
        }
        return end;
    }

    private static boolean printedOnCards(List<MatchResult> groups) {
        List<Integer> lengths =
                groups.stream().map(group -> group.group().length()).toList();
        boolean fours = lengths.size() == 4 || lengths.size() == 5;
        return lengths.size() == 1
                || lengths.equals(List.of(4, 6, 5))
                || lengths.equals(List.of(4, 6, 4))
                || (fours && lengths.subList(0, 4).stream().allMatch(length -> length == 4) && lengths.getLast() <= 4);
    }

    private static boolean isCard(CharSequence number) {
        if (number.length() < FEWEST || number.length() > MOST) {
            return false;
        }
        int sum = 0;
        boolean anyButZero = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
            anyButZero |= digit != 0;
        }
        return anyButZero && sum % 10 == 0;
    }

    private static void hide(List<MatchResult> groups, int offset, StringBuilder masked) {
        List<Integer> places = new ArrayList<>();
        for (MatchResult group : groups) {
            for (int place = group.start(); place < group.end(); place++) {
                places.add(offset + place);
            }
        }
        places.subList(0, places.size() - SHOWN).forEach(place -> masked.setCharAt(place, MASK));
    }

    private static boolean isIban(MatchResult found) {
        String account = found.group().replace(" ", "");
        StringBuilder number = new StringBuilder();
        (account.substring(4) + account.substring(0, 4))
                .chars()
                .forEach(letter -> number.append(Character.digit(letter, Character.MAX_RADIX)));
        return new BigInteger(number.toString()).mod(IBAN_MODULUS).intValue() == 1;
    }
}
