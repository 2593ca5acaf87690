package io.smarthub.app.account;

/**
 * What a change of the account did to the numbers.
 *
 * @param conversations how many conversations have another outcome
 * @param resolvedBefore resolved by chatbot, all time, before the change
 * @param resolvedAfter the same after it
 * @param escalatedBefore escalated to agent, all time, before the change
 * @param escalatedAfter the same after it
 * @param quotaMonths how many months have another number of chatbot conversations
 */
public record NumbersMoved(
        long conversations,
        long resolvedBefore,
        long resolvedAfter,
        long escalatedBefore,
        long escalatedAfter,
        int quotaMonths) {

    /** Nothing moved. */
    public static final NumbersMoved NONE = new NumbersMoved(0, 0, 0, 0, 0, 0);

    public boolean any() {
        return !equals(NONE) && (conversations > 0 || quotaMonths > 0);
    }
}
