package io.smarthub.domain.quota;

/**
 * The balance of one month's ledger (Q7). Nothing is carried over from another month (Q8), and a unit once used is never given
 * back (D8).
 *
 * <p>Which capacity a month shows (Q11, "the limit changes at once"): the present month shows the capacity in force now, a past
 * month the capacity in force at its last instant. So a package that was switched on late still counts for its month, and one that
 * ran out during the month does not; what was used stays what it was.
 *
 * @param month the calendar month
 * @param included units of the plan
 * @param extra units of the add-on packages in force
 * @param used units in the ledger: one per chatbot conversation, in the month of its first interaction (Q5, Q6)
 */
public record Quota(QuotaMonth month, int included, int extra, int used) {

    public Quota {
        if (included < 0 || extra < 0 || used < 0) {
            throw new IllegalArgumentException(
                    "a quota has no negative part: included " + included + ", extra " + extra + ", used " + used);
        }
    }

    /** Units that may be used in the month: included and extra. */
    public int limit() {
        return Math.addExact(included, extra);
    }

    /** Units left, never negative (Q7). */
    public int remaining() {
        return Math.max(0, limit() - used);
    }

    /** Units used beyond the limit ("over by n"), 0 while within it. */
    public int over() {
        return Math.max(0, used - limit());
    }

    /** Whether the own web chat must not trigger the chatbot any more (D6). */
    public boolean exhausted() {
        return remaining() == 0;
    }

    /** Share of the limit used, 0 to 1, capped; for gauges only, never for decisions. */
    public double share() {
        return limit() == 0 ? (used == 0 ? 0 : 1) : Math.min(1, (double) used / limit());
    }

    public WarningLevel warning() {
        return WarningLevel.of(used, limit());
    }

    /** The same month with another capacity, for "what if". */
    public Quota withCapacity(int included, int extra) {
        return new Quota(month, included, extra, used);
    }
}
