package io.smarthub.domain.billing;

import java.util.Optional;

/** Applies one action to the books at their present instant, or refuses it and changes nothing (B3, B5–B14). */
final class Transition {

    private final Bookkeeper books;
    private final int activeAgents;

    Transition(Bookkeeper books, int activeAgents) {
        this.books = books;
        this.activeAgents = activeAgents;
    }

    /** Does it; the refusal where it is not done. */
    Optional<Refusal> apply(Action action) {
        Optional<Refusal> refusal = switch (action) {
            case Action.ChoosePlan choice -> new PlanTransition(books, activeAgents).choose(choice);
            case Action.EnablePackage enable -> new PackageTransition(books, activeAgents).enable(enable);
            case Action.DisablePackage disable -> new PackageTransition(books, activeAgents).disable(disable);
            case Action.SetAgents agents -> new PackageTransition(books, activeAgents).setAgents(agents);
            case Action.AutoRenew renew -> new PlanTransition(books, activeAgents).autoRenew(renew);
            case Action.AdoptTerms adopt -> adopt(adopt);
            case Action.SetBuyer(Buyer buyer) -> setBuyer(buyer);
            case Action.PaymentFailed failed -> new PaymentTransition(books).failed(failed.invoice());
            case Action.PaymentReceived received -> new PaymentTransition(books).received(received.invoice());
            case Action.PaymentWithdrawn withdrawn -> new PaymentTransition(books).withdrawn(withdrawn.invoice());
            case Action.CorrectInvoice correct -> new Correction(books).correct(correct.invoice());
        };
        if (refusal.isEmpty()) {
            books.noteCapacity();
        }
        return refusal;
    }

    private Optional<Refusal> adopt(Action.AdoptTerms adopt) {
        if (adopt.terms().equals(books.terms)) {
            return refuse(new Refusal.AlreadySo(adopt));
        }
        Subscription running = books.subscription;
        if (running != null && !adopt.terms().catalogue().sellsIn(running.currency())) {
            return refuse(new Refusal.NotSoldIn(
                    running.currency().getCurrencyCode(),
                    adopt.terms().catalogue().currencies()));
        }
        books.terms = adopt.terms();
        return Optional.empty();
    }

    private Optional<Refusal> setBuyer(Buyer buyer) {
        if (!buyer.party().wrong().isEmpty() || !buyer.noteFits()) {
            return refuse(new Refusal.UnusableBuyer(buyer));
        }
        if (buyer.equals(books.buyer)) {
            return refuse(new Refusal.AlreadySo(new Action.SetBuyer(buyer)));
        }
        books.buyer = buyer;
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(Refusal refusal) {
        return Optional.of(refusal);
    }
}
