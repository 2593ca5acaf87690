package io.smarthub.ui.shell;

/**
 * The figures the frame shows on every screen.
 *
 * @param plan the plan's code
 * @param chatbot whether the plan has a chatbot at all
 * @param used chatbot conversations of this calendar month
 * @param limit how many the month may have
 * @param waiting how many visitors wait for an agent
 * @param conversations how many conversations there are
 */
public record ShellFigures(String plan, boolean chatbot, long used, long limit, long waiting, long conversations) {

    public long left() {
        return Math.max(0, limit - used);
    }

    public long over() {
        return Math.max(0, used - limit);
    }

    /** The share of the limit that is used, at most 1. */
    public double share() {
        return limit == 0 ? 0 : Math.min(1, (double) used / limit);
    }
}
