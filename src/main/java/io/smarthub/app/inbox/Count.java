package io.smarthub.app.inbox;

/** How many conversations fit, as far as that was found out. */
public sealed interface Count {

    /**
     * So many fit, no more and no fewer.
     *
     * @param number 0 or more
     */
    record Exact(long number) implements Count {}

    /**
     * So many were found, and counting ended there.
     *
     * @param number 1 or more; how many fit is this or more
     */
    record AtLeast(long number) implements Count {}

    /** It was not counted: that would take too long at the moment. */
    record Unknown() implements Count {}

    /** Of what fits one of two questions that have no answer in common. */
    default Count plus(Count other) {
        if (this instanceof Exact(long here) && other instanceof Exact(long there)) {
            return new Exact(here + there);
        }
        return found(least() + other.least());
    }

    /** So many were found, and there may be more: nothing is known where it was none. */
    static Count found(long number) {
        return number > 0 ? new AtLeast(number) : new Unknown();
    }

    /** Nothing is known about it. */
    static Count unknown() {
        return new Unknown();
    }

    /** So many fit in any case: 0 where nothing is known. */
    default long least() {
        return switch (this) {
            case Exact(long number) -> number;
            case AtLeast(long number) -> number;
            case Unknown() -> 0;
        };
    }
}
