package io.smarthub.ui.welcome;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.Offer;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Plan;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The plans to choose from: the one the account has by now, which the command line may have bought long ago, and what each other one
 * would bring.
 *
 * @param view the account's billing at that moment
 * @param offers what choosing each plan but the present one would do
 */
public record PlanOffers(BillingView view, Map<PlanCode, Offer> offers) {

    public PlanOffers {
        offers = Map.copyOf(offers);
    }

    static PlanOffers of(BillingService billing) {
        BillingView view = billing.view();
        Map<PlanCode, Offer> offers = new EnumMap<>(PlanCode.class);
        for (Plan plan : view.books().terms().catalogue().plans()) {
            if (plan.code() != view.books().plan().code()) {
                offers.put(plan.code(), billing.preview(new Action.ChoosePlan(plan.code())));
            }
        }
        return new PlanOffers(view, offers);
    }

    Catalogue catalogue() {
        return view.books().terms().catalogue();
    }

    PlanCode present() {
        return view.books().plan().code();
    }

    /** Whether a paid plan runs, so that choosing another one changes it. */
    boolean runs() {
        return view.books().period().isPresent();
    }

    /** What choosing that plan would do; empty for the present one. */
    Optional<Offer> offer(PlanCode plan) {
        return Optional.ofNullable(offers.get(plan));
    }

    /** What changing the running plan to that one would do; empty where none runs, or it cannot be changed. */
    Optional<Preview> change(PlanCode plan) {
        return runs() && offers.get(plan) instanceof Offer.Possible(Preview preview)
                ? Optional.of(preview)
                : Optional.empty();
    }

    /** Whether a plan that would begin by now is what its card said: none runs, and it includes and costs the same. */
    boolean saidOf(Preview begun) {
        Plan now = begun.after().plan();
        return !runs()
                && begun.before().period().isEmpty()
                && couldBegin(now.code())
                && now.sellsTheSameAs(
                        catalogue().plan(now.code()), begun.after().currency());
    }

    /** A currency without prices refuses nothing: another one can be chosen on the same page. */
    private boolean couldBegin(PlanCode plan) {
        return offer(plan)
                .filter(offer -> offer instanceof Offer.Possible || offer instanceof Offer.Refused(Refusal.NotSoldIn _))
                .isPresent();
    }
}
