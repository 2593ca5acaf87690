package io.smarthub.measure;

import java.time.Duration;
import java.util.List;

/**
 * One unit's part of a duration as people tell it.
 *
 * @param amount how many of the unit, not negative
 */
public record DurationPart(Unit unit, long amount) {

    /** The units in which a duration is told. */
    public enum Unit {
        /** Of 24 hours. */
        DAYS(86_400),
        /** Of 60 minutes. */
        HOURS(3600),
        /** Of 60 seconds. */
        MINUTES(60),
        /** Whole ones; what is left is dropped. */
        SECONDS(1);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }
    }

    /**
     * The largest unit that is not zero and, unless that is zero, the next one; no seconds at all are told as that. A
     * negative duration is told without its sign.
     */
    public static List<DurationPart> of(Duration duration) {
        long seconds = Math.abs(duration.toSeconds());
        int large = 0;
        Unit[] units = Unit.values();
        while (large < units.length - 1 && seconds < units[large].seconds) {
            large++;
        }
        DurationPart first = new DurationPart(units[large], seconds / units[large].seconds);
        long rest = seconds % units[large].seconds;
        if (large == units.length - 1 || rest < units[large + 1].seconds) {
            return List.of(first);
        }
        return List.of(first, new DurationPart(units[large + 1], rest / units[large + 1].seconds));
    }
}
