package io.smarthub.domain.billing;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many pieces of a package the owner wants to renew, by what was decided last about it.
 *
 * @param addOn the package
 * @param decisions the history, oldest first
 */
public record Wish(AddOn addOn, List<Decision> decisions) {

    /** More than there ever are: all that are in force. */
    private static final int ALL = Integer.MAX_VALUE;

    public Wish {
        decisions = List.copyOf(decisions);
    }

    /** At most so many of {@code pieces} as are wanted; all of them where nothing was ever decided about the package. */
    public int of(int pieces) {
        int wanted = ALL;
        for (Decision decision : decisions) {
            wanted = said(decision.action(), addOn).orElse(wanted);
        }
        return Math.min(pieces, wanted);
    }

    /** Whether the owner still wants pieces that ended unpaid: they were not given up before, and nothing was decided since. */
    boolean includes(EndedPieces ended, int renewing) {
        boolean decidedSince = decisions.stream()
                .anyMatch(decision -> decision.at().isAfter(ended.at())
                        && said(decision.action(), addOn).isPresent());
        return !decidedSince && of(ALL) > renewing;
    }

    /** How many of the package that action wants to renew; empty where it is about something else. */
    static OptionalInt said(Action action, AddOn addOn) {
        return switch (action) {
            case Action.EnablePackage(String code) ->
                code.equals(addOn.code()) ? OptionalInt.of(ALL) : OptionalInt.empty();
            case Action.DisablePackage(String code) ->
                code.equals(addOn.code()) ? OptionalInt.of(0) : OptionalInt.empty();
            case Action.SetAgents(int quantity) ->
                addOn.kind() == AddOn.Kind.AGENTS ? OptionalInt.of(quantity) : OptionalInt.empty();
            case Action.ChoosePlan _,
                    Action.AutoRenew _,
                    Action.AdoptTerms _,
                    Action.SetBuyer _,
                    Action.PaymentFailed _,
                    Action.PaymentReceived _,
                    Action.PaymentWithdrawn _,
                    Action.CorrectInvoice _ -> OptionalInt.empty();
        };
    }
}
