package io.smarthub.domain.quota;

/** How near the limit a month is (D6): warned at 80, 95 and 100 per cent, compared exactly, never by a rounded figure. */
public enum WarningLevel {
    NONE(0),
    AT_80(80),
    AT_95(95),
    AT_100(100);

    private final int percent;

    WarningLevel(int percent) {
        this.percent = percent;
    }

    /** The share of the limit, in per cent, from which this level holds. */
    public int percent() {
        return percent;
    }

    /** The highest level reached. A limit of 0 is reached by the first unit, not by none. */
    static WarningLevel of(long used, long limit) {
        WarningLevel reached = NONE;
        for (WarningLevel level : values()) {
            if (used > 0 && used * 100 >= limit * level.percent) {
                reached = level;
            }
        }
        return reached;
    }
}
