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
    private final Grace grace;
    private final List<Holding> renewals;
    /** What would renew if all were paid. */
    private final List<Holding> ifPaid;

    Standings(Books books) {
        this.books = books;
        Subscription running = books.subscription();
        grace = new Grace(new Bookkeeper(books));
        renewals = running == null ? List.of() : Renewals.of(books, running);
        ifPaid = new Bookkeeper(books)
                .renewals(books.terms().catalogue().plan(books.plan().code()), books.holdings());
    }

    /** Those in force. */
    List<PackageStanding> held() {
        return books.holdings().stream()
                .map(holding -> standing(holding.addOn(), holding))
                .toList();
    }

    List<PackageStanding> all() {
        List<PackageStanding> all = new ArrayList<>();
        for (AddOn sold : books.terms().catalogue().addOns()) {
            Holding held = find(books.holdings(), sold.code());
            all.add(standing(held == null ? sold : held.addOn(), held));
        }
        for (Holding holding : books.holdings()) {
            if (books.terms().catalogue().addOn(holding.addOn().code()).isEmpty()) {
                all.add(standing(holding.addOn(), holding));
            }
        }
        return List.copyOf(all);
    }

    /** The one of that code, sold or held. */
    Optional<PackageStanding> of(String code) {
        Holding held = find(books.holdings(), code);
        return held == null
                ? books.terms().catalogue().addOn(code).map(sold -> standing(sold, null))
                : Optional.of(standing(held.addOn(), held));
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
                    0,
                    PackageState.OFF,
                    Optional.empty(),
                    Optional.empty(),
                    refusal(addOn));
        }
        Optional<Instant> unpaidEnd = grace.gone(holding);
        boolean endsUnpaid =
                unpaidEnd.filter(end -> !end.isAfter(running.period().until())).isPresent();
        Holding renewal = find(renewals, addOn.code());
        boolean pastDue = running.autoRenew()
                && grace.lasting(holding) < holding.renewing()
                && find(ifPaid, addOn.code()) != null;
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
                wanted(holding, running),
                state,
                renewal == null ? Optional.empty() : end,
                renewal == null ? end : Optional.empty(),
                state == PackageState.ENDING ? refusal(addOn) : Optional.empty());
    }

    private int wanted(Holding holding, Subscription running) {
        boolean sold = books.terms()
                .catalogue()
                .addOn(holding.addOn().code())
                .filter(addOn -> addOn.isFor(running.plan().code()))
                .isPresent();
        return sold ? holding.renewing() : 0;
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
