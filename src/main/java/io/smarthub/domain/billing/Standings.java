package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Books.Decided;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes how every package stands. */
final class Standings {

    private final Books books;
    private final List<Holding> renewals;

    Standings(Books books) {
        this.books = books;
        Terms terms = books.terms();
        Plan next = terms.catalogue().plan(books.plan().code());
        Subscription running = books.subscription();
        Bookkeeper keeper = new Bookkeeper(books);
        boolean renews = running != null && running.autoRenew() && !new Grace(keeper).endsPlan(running);
        renewals = renews ? keeper.renewals(next) : List.of();
    }

    /** Those in force. */
    List<PackageStanding> held() {
        return books.holdings().stream()
                .map(holding -> standing(holding.addOn(), holding))
                .toList();
    }

    List<PackageStanding> all() {
        List<PackageStanding> all = new ArrayList<>();
        for (AddOn addOn : books.terms().catalogue().addOns()) {
            all.add(standing(addOn, find(books.holdings(), addOn.code())));
        }
        for (Holding holding : books.holdings()) {
            if (books.terms().catalogue().addOn(holding.addOn().code()).isEmpty()) {
                all.add(standing(holding.addOn(), holding));
            }
        }
        return List.copyOf(all);
    }

    private PackageStanding standing(AddOn addOn, @Nullable Holding holding) {
        Subscription running = books.subscription();
        Currency currency = books.currency();
        if (holding == null || running == null) {
            return new PackageStanding(
                    addOn,
                    addOn.price(currency),
                    0,
                    0,
                    PackageState.OFF,
                    Optional.empty(),
                    Optional.empty(),
                    refusal(addOn));
        }
        Optional<Instant> unpaidEnd = new Grace(new Bookkeeper(books)).ends(holding);
        boolean endsUnpaid =
                unpaidEnd.filter(end -> !end.isAfter(running.period().until())).isPresent();
        Holding renewal = endsUnpaid ? null : find(renewals, addOn.code());
        boolean pastDue = unpaidEnd.isPresent() && holding.renewing() > 0 && running.autoRenew();
        PackageState state =
                pastDue ? PackageState.PAST_DUE : renewal == null ? PackageState.ENDING : PackageState.RENEWING;
        Optional<LocalDate> end = endsUnpaid
                ? unpaidEnd.map(
                        instant -> LocalDate.ofInstant(instant, books.terms().zone()))
                : Optional.of(running.period().end());
        return new PackageStanding(
                addOn,
                addOn.price(currency),
                holding.quantity(),
                renewal == null ? 0 : renewal.quantity(),
                state,
                renewal == null ? Optional.empty() : end,
                renewal == null ? end : Optional.empty(),
                state == PackageState.ENDING ? refusal(addOn) : Optional.empty());
    }

    private Optional<Refusal> refusal(AddOn addOn) {
        Decision enable = Decision.of(books.at(), new Action.EnablePackage(addOn.code()));
        return switch (books.decide(enable, 0)) {
            case Decided.Accepted accepted -> Optional.empty();
            case Decided.Refused(Refusal refusal) -> Optional.of(refusal);
        };
    }

    private static @Nullable Holding find(List<Holding> holdings, String code) {
        return holdings.stream().filter(holding -> holding.is(code)).findFirst().orElse(null);
    }
}
