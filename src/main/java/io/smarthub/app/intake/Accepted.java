package io.smarthub.app.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of one record.
 *
 * @param change what it did
 * @param newEvents how many events were new
 * @param remarks why it was skipped, or what was left out or kept instead
 */
public record Accepted(Kind change, int newEvents, List<StoreSentence> remarks) {

    public Accepted {
        remarks = List.copyOf(remarks);
    }

    /** What a record did to the store. */
    public enum Kind {
        ADDED,
        UPDATED,
        UNCHANGED,
        SKIPPED
    }

    public static Accepted added(int newEvents) {
        return new Accepted(Kind.ADDED, newEvents, List.of());
    }

    public static Accepted updated(int newEvents) {
        return new Accepted(Kind.UPDATED, newEvents, List.of());
    }

    public static Accepted unchanged() {
        return new Accepted(Kind.UNCHANGED, 0, List.of());
    }

    public static Accepted skipped(StoreSentence why) {
        return new Accepted(Kind.SKIPPED, 0, List.of(why));
    }

    /** The remarks in English; empty where there are none. */
    public String reason() {
        return remarks.stream().map(StoreSentence::english).collect(Collectors.joining("; "));
    }
}
