package io.smarthub.domain.billing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A package that is paid to the end of the running period. Its pieces are in the order they were bought, in {@code purchases} as in
 * {@code paid}; the latest are the first to go where fewer renew.
 *
 * @param addOn the package as it was bought
 * @param renewing pieces that the owner wants renewed, at most {@link #quantity()}
 * @param purchases at least one
 * @param paid what was paid for the pieces in the running period; for all of them, or nothing yet
 */
record Holding(AddOn addOn, int renewing, List<Purchase> purchases, List<Paid> paid) {

    Holding {
        purchases = List.copyOf(purchases);
        paid = List.copyOf(paid);
        int quantity = sum(purchases);
        if (quantity < 1 || renewing < 0 || renewing > quantity) {
            throw new IllegalArgumentException(addOn.code() + ": " + renewing + " of " + quantity);
        }
    }

    /** As just bought. */
    static Holding bought(AddOn addOn, int pieces, Paid paid) {
        return new Holding(addOn, pieces, List.of(new Purchase(paid.invoice(), pieces)), List.of(paid));
    }

    /** Pieces in force. */
    int quantity() {
        return sum(purchases);
    }

    Holding reissued(int old, int now) {
        return new Holding(
                addOn,
                renewing,
                purchases,
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
        return addOn.units() * quantity();
    }

    Holding renewing(int pieces) {
        return new Holding(addOn, pieces, purchases, paid);
    }

    Holding grownBy(int pieces, Paid more) {
        List<Purchase> bought = new ArrayList<>(purchases);
        bought.add(new Purchase(more.invoice(), pieces));
        List<Paid> all = new ArrayList<>(paid);
        all.add(more);
        return new Holding(addOn, quantity() + pieces, bought, all);
    }

    /** Its first {@code pieces}, as they renew as {@code sold}, still to be charged. */
    Holding renewed(AddOn sold, int pieces) {
        List<Purchase> first = new ArrayList<>();
        int rest = pieces;
        for (Purchase purchase : purchases) {
            int taken = Math.min(rest, purchase.pieces());
            if (taken > 0) {
                first.add(new Purchase(purchase.invoice(), taken));
            }
            rest -= taken;
        }
        return new Holding(sold, pieces, first, List.of());
    }

    Holding paidWith(Paid charge) {
        return new Holding(addOn, renewing, purchases, List.of(charge));
    }

    /** How many pieces those purchases have. */
    int pieces(Predicate<Purchase> which) {
        return purchases.stream().filter(which).mapToInt(Purchase::pieces).sum();
    }

    /** What is left without those purchases: as many renew as were to, as far as they are left. Empty where nothing is. */
    Optional<Holding> without(Predicate<Purchase> gone) {
        List<Purchase> left = purchases.stream().filter(gone.negate()).toList();
        List<Paid> paidFor = new ArrayList<>();
        int first = 0;
        for (Paid charge : paid) {
            int pieces = charge.pieces() - among(first, first + charge.pieces(), gone);
            if (pieces > 0) {
                paidFor.add(charge.of(pieces));
            }
            first += charge.pieces();
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Holding(addOn, Math.min(renewing, sum(left)), left, paidFor));
    }

    /** How many of those purchases' pieces are among the pieces from {@code from} to before {@code to}. */
    int among(int from, int to, Predicate<Purchase> which) {
        int pieces = 0;
        int first = 0;
        for (Purchase purchase : purchases) {
            int next = first + purchase.pieces();
            pieces += which.test(purchase) ? Math.max(0, Math.min(to, next) - Math.max(from, first)) : 0;
            first = next;
        }
        return pieces;
    }

    private static int sum(List<Purchase> purchases) {
        return purchases.stream().mapToInt(Purchase::pieces).sum();
    }
}
