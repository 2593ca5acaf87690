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
        /** Made a conversation or contact. */
        ADDED,
        /** Changed one. */
        UPDATED,
        /** Said nothing new. */
        UNCHANGED,
        /** Was left out. */
        SKIPPED
    }

    /** It was not there; with the number of its events. */
    public static Accepted added(int newEvents) {
        return new Accepted(Kind.ADDED, newEvents, List.of());
    }

    /** It was there and has changed; with the number of events that it did not have. */
    public static Accepted updated(int newEvents) {
        return new Accepted(Kind.UPDATED, newEvents, List.of());
    }

    /** All of it was there already. */
    public static Accepted unchanged() {
        return new Accepted(Kind.UNCHANGED, 0, List.of());
    }

    /** Nothing of it was taken, for this reason. */
    public static Accepted skipped(StoreSentence why) {
        return new Accepted(Kind.SKIPPED, 0, List.of(why));
    }

    /** The remarks in English; empty where there are none. */
    public String reason() {
        return remarks.stream().map(StoreSentence::english).collect(Collectors.joining("; "));
    }
}
