package io.smarthub.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much of a database file is used: an import leaves one that is two to four times as large as what is in it.
 *
 * @param bytes of the file
 * @param used of them, from 0 to 1
 */
record Waste(long bytes, double used) {

    static final Waste NONE = new Waste(0, 1);

    /** Smaller files are not worth it. */
    static final long SMALLEST = 32L << 20;

    /** About three seconds at closing, after the window is gone: as long as the next start waits for the folder. */
    static final long MOST_AT_CLOSING = 192L << 20;

    /** About half a minute, once after minutes of importing. */
    static final long MOST_AFTER_LARGE_LOAD = 4L << 30;

    private static final double MOST_USED = 0.7;
    private static final double HUNDRED = 100;

    /** As H2 tells it: how full the file is with chunks, times how full the chunks are with pages. */
    static Waste of(Sql sql) {
        Map<String, Long> told = new HashMap<>();
        sql.each(
                "SELECT setting_name, setting_value FROM INFORMATION_SCHEMA.SETTINGS WHERE setting_name"
                        + " IN ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')",
                row -> told.put(
                        row.text("setting_name").toUpperCase(Locale.ROOT), Long.parseLong(row.text("setting_value"))));
        return new Waste(
                told.getOrDefault("INFO.FILE_SIZE", 0L),
                told.getOrDefault("INFO.FILL_RATE", 100L)
                        / HUNDRED
                        * (told.getOrDefault("INFO.CHUNKS_FILL_RATE", 100L) / HUNDRED));
    }

    /** Whether writing the file anew gives back enough for the time it takes. */
    boolean isWorthwhile(long mostBytes) {
        return bytes >= SMALLEST && bytes <= mostBytes && used < MOST_USED;
    }
}
