package io.smarthub.domain.billing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ended because invoices were not paid within their grace days, and was not bought again (B16).
 *
 * @param books the books now
 */
public record UnpaidEndings(Books books) {

    /** Pieces of that package that ended, oldest first, where others are in force and none is sold before what ended them is paid. */
    public List<EndedPieces> partsOf(String code) {
        List<Integer> owed = books.owedFor(code);
        boolean held = books.holdings().stream().anyMatch(holding -> holding.is(code));
        return books.ended().stream()
                .filter(part -> held && part.code().equals(code) && part.left() > 0)
                .filter(part -> owed.contains(part.invoice()) && !part.isBoughtSince(books))
                .toList();
    }

    /** Whether the owner still wants some of those pieces: not where as many renew as were to, or something was decided since. */
    boolean isMissed(EndedPieces ended, List<Decision> decisions) {
        int renewing = books.holdings().stream()
                .filter(holding -> holding.is(ended.code()))
                .mapToInt(Holding::renewing)
                .sum();
        return new Wish(ended.addOn(), decisions).includes(ended, renewing);
    }

    /**
     * How many additional agents there would be with those, and with what invoices ended that are still owed: at most as many as are
     * sold, and as the owner wanted to renew.
     *
     * @param decisions the history, oldest first
     */
    public int agentsWith(EndedPieces ended, List<Decision> decisions) {
        int held = 0;
        for (Holding holding : books.holdings()) {
            held += holding.addOn().kind() == AddOn.Kind.AGENTS ? holding.quantity() : 0;
        }
        List<Integer> owed = books.owedFor(ended.code());
        int all = books.ended().stream()
                .filter(part -> part.addOn().kind() == AddOn.Kind.AGENTS && !part.isBoughtSince(books))
                .filter(part -> part.invoice() == ended.invoice() || owed.contains(part.invoice()))
                .mapToInt(EndedPieces::pieces)
                .reduce(held, Integer::sum);
        int sold = books.terms().catalogue().agents().map(AddOn::most).orElse(0);
        return new Wish(ended.addOn(), decisions).of(Math.min(all, sold));
    }

    /** What is not sold once that invoice's grace days are over and it is not paid. */
    public NotSold stops(int invoice) {
        Map<String, Integer> packages = new LinkedHashMap<>();
        books.invoices().get(invoice - 1).lines().stream()
                .filter(line -> line.kind() == InvoiceLine.Kind.PACKAGE)
                .forEach(line -> packages.merge(line.code(), line.quantity(), Integer::sum));
        return new NotSold(
                new Charged(new Bookkeeper(books)).paysForPlan(invoice),
                packages.entrySet().stream()
                        .map(entry -> new Pieces(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
