package io.smarthub.domain.billing;

import java.util.List;
import java.util.Optional;

/**
 * What ended because invoices were not paid within their grace days, and was not bought again (B16).
 *
 * @param books the books now
 */
public record UnpaidEndings(Books books) {

    /** Pieces of that package that ended, the first ones, where others are in force and none is sold before what ended them is paid. */
    public Optional<EndedPieces> partOf(String code) {
        List<Integer> owed = books.owedFor(code);
        boolean held = books.holdings().stream().anyMatch(holding -> holding.is(code));
        return books.ended().stream()
                .filter(part -> held && part.code().equals(code) && part.left() > 0)
                .filter(part -> owed.contains(part.invoice()) && !part.isBoughtSince(books))
                .findFirst();
    }

    /** How many additional agents there would be with those that ended, at most as many as are sold. */
    public int agentsWithThem() {
        int held = 0;
        for (Holding holding : books.holdings()) {
            held += holding.addOn().kind() == AddOn.Kind.AGENTS ? holding.quantity() : 0;
        }
        int all = books.ended().stream()
                .filter(part -> part.addOn().kind() == AddOn.Kind.AGENTS && !part.isBoughtSince(books))
                .mapToInt(EndedPieces::pieces)
                .reduce(held, Integer::sum);
        return Math.min(all, books.terms().catalogue().agents().map(AddOn::most).orElse(0));
    }
}
