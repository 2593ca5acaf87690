package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What takes a decision of the history back, where that is still free (B9): only the latest one on the same matter, and only
 * while what it changed is so. A charge is not taken back: its package can be switched off.
 *
 * @param books the books now
 * @param decisions the whole history, oldest first
 */
public record Undo(Books books, List<Decision> decisions) {

    public Undo {
        decisions = List.copyOf(decisions);
    }

    /** For each decision the action that takes it back; empty where nothing does, or where that would be refused. */
    public List<Optional<Action>> all() {
        List<Optional<Action>> all = new ArrayList<>();
        Set<String> later = new HashSet<>();
        for (int index = decisions.size() - 1; index >= 0; index--) {
            Action action = decisions.get(index).action();
            boolean latest = later.add(matter(action));
            all.add(latest ? back(action, index).filter(this::isPossible) : Optional.empty());
        }
        return all.reversed();
    }

    private boolean isPossible(Action back) {
        return books.decide(Decision.of(books.at(), back), 0) instanceof Books.Decided.Accepted;
    }

    private Optional<Action> back(Action action, int index) {
        return switch (action) {
            case Action.DisablePackage(String code) -> {
                if (agents().filter(addOn -> addOn.code().equals(code)).isPresent()) {
                    yield agents(0, index);
                }
                yield ending(code) ? Optional.of(new Action.EnablePackage(code)) : none();
            }
            case Action.AutoRenew(boolean on) -> !on && planEnds() ? Optional.of(new Action.AutoRenew(true)) : none();
            case Action.ChoosePlan(PlanCode plan) ->
                !plan.isPaid() && planEnds() ? Optional.of(new Action.AutoRenew(true)) : none();
            case Action.SetAgents(int quantity) -> agents(quantity, index);
            case Action.SetBuyer _ -> Optional.of(new Action.SetBuyer(buyerBefore(index)));
            case Action.PaymentReceived(int invoice) -> withdrawn(invoice, PaymentState.PAID);
            case Action.PaymentFailed(int invoice) -> withdrawn(invoice, PaymentState.OVERDUE);
            case Action.EnablePackage _, Action.PaymentWithdrawn _, Action.CorrectInvoice _, Action.AdoptTerms _ ->
                none();
        };
    }

    private boolean ending(String code) {
        return books.autoRenew()
                && books.holdings().stream()
                        .anyMatch(holding -> holding.is(code) && holding.renewing() < holding.quantity());
    }

    private boolean planEnds() {
        return books.period().isPresent() && !books.autoRenew();
    }

    /** More agents were bought and stay so; fewer become as many as were to renew before, as far as they are in force. */
    private Optional<Action> agents(int quantity, int index) {
        return agents().flatMap(addOn -> books.packageOf(addOn.code()))
                .filter(standing -> books.autoRenew())
                .filter(standing -> standing.renewing() == quantity && standing.renewing() < standing.quantity())
                .map(standing -> new Wish(standing.addOn(), decisions.subList(0, index)).of(standing.quantity()))
                .filter(before -> before != quantity)
                .map(Action.SetAgents::new);
    }

    private Optional<AddOn> agents() {
        return books.terms().catalogue().agents();
    }

    private Buyer buyerBefore(int index) {
        Buyer before = Buyer.UNKNOWN;
        for (Decision decision : decisions.subList(0, index)) {
            before = decision.action() instanceof Action.SetBuyer(Buyer buyer) ? buyer : before;
        }
        return before;
    }

    private Optional<Action> withdrawn(int invoice, PaymentState recorded) {
        return books.payment(invoice).state() == recorded ? Optional.of(new Action.PaymentWithdrawn(invoice)) : none();
    }

    /** Decisions on the same matter replace each other. */
    private String matter(Action action) {
        return switch (action) {
            case Action.EnablePackage(String code) -> "package " + code;
            case Action.DisablePackage(String code) -> "package " + code;
            case Action.SetAgents _ -> "package " + agents().map(AddOn::code).orElse("");
            case Action.ChoosePlan _, Action.AutoRenew _ -> "plan";
            case Action.SetBuyer _ -> "buyer";
            case Action.PaymentReceived(int invoice) -> "payment " + invoice;
            case Action.PaymentFailed(int invoice) -> "payment " + invoice;
            case Action.PaymentWithdrawn(int invoice) -> "payment " + invoice;
            case Action.CorrectInvoice(int invoice) -> "correction " + invoice;
            case Action.AdoptTerms _ -> "terms";
        };
    }

    private static Optional<Action> none() {
        return Optional.empty();
    }
}
