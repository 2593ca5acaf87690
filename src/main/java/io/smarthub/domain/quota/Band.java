package io.smarthub.domain.quota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a forecast may be off: in eight months of ten the total lies from {@code low} to {@code high}, if days go on to differ from their
 * weekday's expectation as much as in the last eight weeks. Both kinds of doubt are in it: single days differ by the pace's variance each, and the
 * weekdays' means themselves rest on few days. The same figures always give the same band.
 *
 * @param low fewest units plausible by the month's end, never below those used
 * @param high most units plausible by the month's end
 * @param earliest first day on which the last unit may plausibly go, null where it does not even at the high end
 * @param latest the same at the low end, null where the limit may plausibly last
 */
public record Band(
        int low,
        int high,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** The normal distribution's quantile that leaves one tenth on each side. */
    private static final double EIGHT_OF_TEN = 1.2815515655446004;

    private static final double NOISE = 1e-7;

    /** The first day on which the last unit may plausibly go. */
    public Optional<LocalDate> earliestRunOut() {
        return Optional.ofNullable(earliest);
    }

    /** The last day on which the last unit plausibly goes; empty where the limit may last. */
    public Optional<LocalDate> latestRunOut() {
        return Optional.ofNullable(latest);
    }

    /** Whether there is anything to tell beside the expectation. */
    public boolean isWide() {
        return high > low;
    }

    /**
     * The band of the present month.
     *
     * @param reached the day on which the limit was reached, null where it was not
     */
    static Band of(Quota quota, Pace pace, Instant now, @Nullable LocalDate reached) {
        LocalDate today = LocalDate.ofInstant(now, quota.month().zone());
        Sum sum = new Sum(pace);
        LocalDate earliest = reached;
        LocalDate latest = reached;
        if (pace.isKnown()) {
            for (LocalDate day = today; day.isBefore(quota.month().resetsOn()); day = day.plusDays(1)) {
                sum.add(
                        day,
                        day.equals(today)
                                ? Forecast.restOfDay(now, quota.month().zone())
                                : 1);
                if (earliest == null && quota.limit() > 0 && quota.used() + sum.high() + NOISE >= quota.limit()) {
                    earliest = day;
                }
                if (latest == null && quota.limit() > 0 && quota.used() + sum.low() + NOISE >= quota.limit()) {
                    latest = day;
                }
            }
        }
        return new Band(
                quota.used() + (int) Math.floor(sum.low() + NOISE),
                (int) Math.min(Integer.MAX_VALUE, quota.used() + Math.ceil(sum.high() - NOISE)),
                earliest,
                latest);
    }

    /** The days to come, added up. */
    private static final class Sum {

        private final Pace pace;
        private final Map<DayOfWeek, Double> days = new EnumMap<>(DayOfWeek.class);
        private double mean;
        private double ofDays;

        Sum(Pace pace) {
            this.pace = pace;
        }

        void add(LocalDate day, double part) {
            mean += pace.on(day) * part;
            ofDays += part;
            days.merge(day.getDayOfWeek(), part, Double::sum);
        }

        double low() {
            return Math.max(0, mean - reach());
        }

        double high() {
            return mean + reach();
        }

        private double reach() {
            double ofMeans = 0;
            for (Map.Entry<DayOfWeek, Double> day : days.entrySet()) {
                ofMeans += day.getValue() * day.getValue() / (pace.seen().getOrDefault(day.getKey(), 0) + 1);
            }
            return EIGHT_OF_TEN * Math.sqrt(pace.variance() * (ofDays + ofMeans));
        }
    }
}
