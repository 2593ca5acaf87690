package io.smarthub.imports.demo;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * How busy the shop is: growing over fourteen calendar months, busiest in the last complete December, and once, half a
 * year ago, just above the plan's 100 chatbot conversations.
 */
record Season(YearMonth present, ZoneId zone) {

    /** Calendar months of the demo, the present one included. */
    static final int MONTHS = 14;

    private static final int FIRST = 50;
    private static final int NOW = 94;
    private static final int PEAK = 158;
    private static final int OVER_THE_LIMIT = 113;
    private static final double[] BY_MONTH = {.95, .9, 1, 1.04, 1.05, .95, .85, .88, .97, 1.02, 1.06, 1};

    static Season at(Instant now, ZoneId zone) {
        return new Season(YearMonth.from(now.atZone(zone)), zone);
    }

    YearMonth month(int monthsAgo) {
        return present.minusMonths(monthsAgo);
    }

    /** The last December that is over, in months ago: 1 to 12. */
    int peak() {
        return present.getMonth() == Month.DECEMBER ? 12 : present.getMonthValue();
    }

    /** The month in which the chatbot served more visitors than the plan includes, in months ago. */
    int overTheLimit() {
        int usual = 6;
        return Math.abs(peak() - usual) <= 2 ? 9 : usual;
    }

    /** Chatbot conversations of a whole month. */
    int chatbotConversations(int monthsAgo) {
        if (monthsAgo == peak()) {
            return PEAK;
        }
        if (monthsAgo == overTheLimit()) {
            return OVER_THE_LIMIT;
        }
        double grown = NOW + (FIRST - NOW) * (double) monthsAgo / (MONTHS - 1);
        return (int) Math.round(grown * BY_MONTH[month(monthsAgo).getMonthValue() - 1]);
    }

    /** The share of that month that is over. */
    double elapsed(int monthsAgo, Instant now) {
        Instant from = month(monthsAgo).atDay(1).atStartOfDay(zone).toInstant();
        Instant to = month(monthsAgo).plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        if (!now.isBefore(to)) {
            return 1;
        }
        return (double) (now.getEpochSecond() - from.getEpochSecond()) / (to.getEpochSecond() - from.getEpochSecond());
    }
}
