package io.smarthub.domain.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * The running plan, or a package in force, renews at another price than it was bought for, because the catalogue or the account's
 * currency has changed (D5): what is paid for stays as it is.
 *
 * @param code of the plan or package
 * @param now per month until then, without VAT; of a package the price of one piece, of pieces bought at several prices each
 * @param later per month from then on, perhaps in another currency
 * @param from day of the next charge, in the account's zone
 * @param ifPaid invoices that were not paid in time and without whose payment it does not renew, by the end of their grace days; mostly none
 */
public record PriceChange(String code, List<PricedPieces> now, Money later, LocalDate from, List<Arrears> ifPaid) {

    public PriceChange {
        now = List.copyOf(now);
        ifPaid = List.copyOf(ifPaid);
    }

    /** All there are: the plan's, then the packages', oldest first. Nothing changes for what does not renew, paid or not. */
    public static List<PriceChange> of(Books books) {
        Catalogue catalogue = books.terms().catalogue();
        Currency currency = books.terms().currency();
        Books paid = PlanUnpaid.paid(books, books.arrears());
        List<PriceChange> changes = new ArrayList<>();
        paid.renewsOn()
                .ifPresent(day -> changes.add(new PriceChange(
                        books.plan().code().name(),
                        List.of(new PricedPieces(1, books.plan().price(books.currency()))),
                        catalogue.plan(books.plan().code()).price(currency),
                        day,
                        deciding(books, ""))));
        for (PackageStanding standing : paid.heldPackages()) {
            standing.renewsOn()
                    .flatMap(day -> catalogue
                            .addOn(standing.code())
                            .map(sold -> new PriceChange(
                                    standing.code(),
                                    books.pricesOf(standing.code()),
                                    sold.price(currency),
                                    day,
                                    deciding(books, standing.code()))))
                    .ifPresent(changes::add);
        }
        return changes.stream()
                .filter(change ->
                        change.now().stream().anyMatch(each -> !each.price().equals(change.later())))
                .toList();
    }

    private static List<Arrears> deciding(Books books, String code) {
        boolean lasts = books.leftUnpaid(code) > 0;
        return books.arrears().stream()
                .filter(arrears -> arrears.plan() || (!lasts && arrears.piecesOf(code) > 0))
                .filter(books::isBeforeRenewal)
                .sorted(Comparator.comparing(Arrears::endsOn))
                .toList();
    }
}
