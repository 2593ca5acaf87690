package io.smarthub.domain.billing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why a paid plan is not renewed, or was not when it ended. */
public sealed interface PlanStop {

    /** The owner switched its renewal off, or chose FREE, at that instant. */
    record SwitchedOff(Instant at) implements PlanStop {}

    /** An invoice that it was on was not paid within the grace days; it may have been paid, corrected or taken as open since. */
    record Unpaid(int invoice) implements PlanStop {}

    /**
     * Why, as far as the record tells.
     *
     * @param decisions the whole history, oldest first
     * @return empty where the plan renews, where there never was a paid one, or the record does not say
     */
    static Optional<PlanStop> of(Books books, List<Decision> decisions) {
        if (books.autoRenew()) {
            return Optional.empty();
        }
        Optional<Decision> last = decisions.stream()
                .filter(decision -> isAboutRenewal(decision.action()))
                .reduce((_, later) -> later);
        return last.flatMap(decision -> renews(decision.action())
                ? books.stoppedBy().map(Unpaid::new)
                : Optional.of(new SwitchedOff(decision.at())));
    }

    private static boolean isAboutRenewal(Action action) {
        return switch (action) {
            case Action.AutoRenew _, Action.ChoosePlan _ -> true;
            case Action.EnablePackage _,
                    Action.DisablePackage _,
                    Action.SetAgents _,
                    Action.AdoptTerms _,
                    Action.SetBuyer _,
                    Action.PaymentFailed _,
                    Action.PaymentReceived _,
                    Action.PaymentWithdrawn _,
                    Action.CorrectInvoice _ -> false;
        };
    }

    private static boolean renews(Action action) {
        return switch (action) {
            case Action.AutoRenew(boolean on) -> on;
            case Action.ChoosePlan(PlanCode plan) -> plan.isPaid();
            case Action.EnablePackage _,
                    Action.DisablePackage _,
                    Action.SetAgents _,
                    Action.AdoptTerms _,
                    Action.SetBuyer _,
                    Action.PaymentFailed _,
                    Action.PaymentReceived _,
                    Action.PaymentWithdrawn _,
                    Action.CorrectInvoice _ -> false;
        };
    }
}
