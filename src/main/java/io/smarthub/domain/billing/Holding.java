package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A package that is paid to the end of the running period.
 *
 * @param addOn the package as it was bought
 * @param quantity pieces in force
 * @param renewing pieces that the owner wants renewed, at most {@code quantity}
 * @param bought the invoice with which it was first bought; renewals keep it
 * @param paid what was paid for them in the running period
 */
record Holding(AddOn addOn, int quantity, int renewing, int bought, List<Paid> paid) {

    Holding {
        paid = List.copyOf(paid);
        if (quantity < 1 || renewing < 0 || renewing > quantity) {
            throw new IllegalArgumentException(addOn.code() + ": " + renewing + " of " + quantity);
        }
    }

    Holding reissued(int old, int now) {
        return new Holding(
                addOn,
                quantity,
                renewing,
                bought,
                paid.stream().map(payment -> payment.reissued(old, now)).toList());
    }

    boolean is(String code) {
        return addOn.code().equals(code);
    }

    /** The pieces by their prices, in the order they were bought. */
    List<PricedPieces> prices() {
        Map<Money, Integer> pieces = new LinkedHashMap<>();
        paid.forEach(charge -> pieces.merge(charge.price(), charge.pieces(), Integer::sum));
        return pieces.entrySet().stream()
                .map(entry -> new PricedPieces(entry.getValue(), entry.getKey()))
                .toList();
    }

    int units() {
        return addOn.units() * quantity;
    }

    Holding renewing(int pieces) {
        return new Holding(addOn, quantity, pieces, bought, paid);
    }

    Holding grownTo(int pieces, Paid more) {
        List<Paid> all = new ArrayList<>(paid);
        all.add(more);
        return new Holding(addOn, pieces, pieces, bought, all);
    }
}
