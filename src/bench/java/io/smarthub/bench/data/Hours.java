package io.smarthub.bench.data;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;

/** When people write to a shop: two years, few at night, fewer at weekends, more before Christmas. */
final class Hours {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** The moment at which made data ends, and benchmarks take place. */
    static final Instant END = Instant.parse("2026-11-01T08:00:00Z");

    private static final int HOURS = 730 * 24;
    private static final Instant BEGIN = END.minus(Duration.ofHours(HOURS));
    private static final int[] OF_DAY = {
        2, 1, 1, 1, 1, 2, 5, 12, 25, 42, 55, 58, 50, 48, 52, 54, 52, 46, 42, 44, 46, 36, 20, 7
    };
    private static final int DECEMBER = 12;

    private final double[] until = new double[HOURS];

    Hours() {
        double sum = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            sum += weight(BEGIN.plus(Duration.ofHours(hour)).atZone(ZONE).toLocalDateTime());
            until[hour] = sum;
        }
        for (int hour = 0; hour < HOURS; hour++) {
            until[hour] /= sum;
        }
    }

    private static double weight(LocalDateTime time) {
        double day =
                time.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.45 : time.getDayOfWeek() == DayOfWeek.SATURDAY ? 0.6 : 1;
        double season = time.getMonthValue() == DECEMBER && time.getDayOfMonth() < 24 ? 1.5 : 1;
        return OF_DAY[time.getHour()] * day * season;
    }

    /** The moment before which this part of all conversations begins; ascends with it. */
    Instant at(double part) {
        int found = Arrays.binarySearch(until, part);
        int hour = Math.min(HOURS - 1, found < 0 ? -found - 1 : found + 1);
        double before = hour == 0 ? 0 : until[hour - 1];
        double within = (part - before) / (until[hour] - before);
        return BEGIN.plus(Duration.ofHours(hour)).plusMillis((long) (Math.clamp(within, 0, 1) * 3_599_999));
    }
}
