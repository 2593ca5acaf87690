package io.smarthub.app.intake;

/**
 * What became of one record.
 *
 * @param change what it did
 * @param newEvents how many events were new
 * @param reason in English, why it was skipped or what was kept instead; empty otherwise
 */
public record Accepted(Kind change, int newEvents, String reason) {

    /** What a record did to the store. */
    public enum Kind {
        ADDED,
        UPDATED,
        UNCHANGED,
        SKIPPED
    }

    public static Accepted added(int newEvents) {
        return new Accepted(Kind.ADDED, newEvents, "");
    }

    public static Accepted updated(int newEvents) {
        return new Accepted(Kind.UPDATED, newEvents, "");
    }

    public static Accepted unchanged() {
        return new Accepted(Kind.UNCHANGED, 0, "");
    }

    public static Accepted skipped(String reason) {
        return new Accepted(Kind.SKIPPED, 0, reason);
    }
}
