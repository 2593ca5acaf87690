package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Books.Decided;
import java.util.List;

/** Whether a package that ended because it was not paid can be bought again (B16). */
public enum BoughtAgain {
    /** Nothing is in the way. */
    AT_ONCE,
    /** Invoices still have to be paid first: {@link Books#owedFor}. */
    ONCE_PAID,
    /** It is no longer sold, not on this plan, or there is no room for it. */
    NOT_NOW;

    /**
     * With those books; agents as many as there were before, with those that ended, as far as they are wanted.
     *
     * @param decisions the history, oldest first
     */
    public static BoughtAgain of(EndedPieces ended, Books books, List<Decision> decisions) {
        Action action = switch (ended.addOn().kind()) {
            case CONVERSATIONS -> new Action.EnablePackage(ended.code());
            case AGENTS -> new Action.SetAgents(new UnpaidEndings(books).agentsWith(ended, decisions));
        };
        return switch (books.decide(Decision.of(books.at(), action), 0)) {
            case Decided.Accepted _ -> AT_ONCE;
            case Decided.Refused(Refusal.PayFirst _) -> ONCE_PAID;
            case Decided.Refused _ -> NOT_NOW;
        };
    }
}
