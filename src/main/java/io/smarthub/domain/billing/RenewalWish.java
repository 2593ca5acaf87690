package io.smarthub.domain.billing;

import java.util.List;
import java.util.Map;

/** What the owner wants to go on, whatever has to be paid or switched on before it does. */
public final class RenewalWish {

    private RenewalWish() {}

    /** How everything would stand if all that is overdue were paid and the plan renewed: packages that renew then are wanted. */
    public static Books of(Books books) {
        Books paid = books;
        for (int overdue : overdue(books)) {
            paid = with(paid, new Action.PaymentReceived(overdue));
        }
        return paid.period().isEmpty() || paid.autoRenew() ? paid : with(paid, new Action.AutoRenew(true));
    }

    private static List<Integer> overdue(Books books) {
        return books.payments().entrySet().stream()
                .filter(entry -> entry.getValue().state() == PaymentState.OVERDUE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Books with(Books books, Action action) {
        return switch (books.decide(Decision.of(books.at(), action), 0)) {
            case Books.Decided.Accepted accepted -> accepted.after();
            case Books.Decided.Refused _ -> books;
        };
    }
}
