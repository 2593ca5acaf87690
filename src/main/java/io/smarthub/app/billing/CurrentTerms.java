package io.smarthub.app.billing;

import io.smarthub.app.account.AccountStore;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Books.Decided;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.CatalogueProblem;
import io.smarthub.domain.billing.CatalogueText.Reading;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Terms;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms as the catalogue file and the account say now, as far as they can be used. */
final class CurrentTerms {

    private final CatalogueSource source;
    private final AccountStore account;

    CurrentTerms(CatalogueSource source, AccountStore account) {
        this.source = source;
        this.account = account;
    }

    /** The catalogue file as it is now. */
    Reading read() {
        return source.read();
    }

    /** Why the catalogue cannot be used; empty where it can. */
    static List<CatalogueProblem> problems(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> List.of();
            case Reading.Unusable unusable -> unusable.problems();
        };
    }

    /** A currency that the catalogue lacks; empty where it cannot be read: then it is not the currency that is wrong. */
    Optional<CurrencyGap> currencyGap(Reading reading, Books books) {
        return switch (reading) {
            case Reading.Read(Catalogue catalogue) -> currencyGap(catalogue, books);
            case Reading.Unusable _ -> Optional.empty();
        };
    }

    private Optional<CurrencyGap> currencyGap(Catalogue catalogue, Books books) {
        boolean used = catalogue.equals(books.terms().catalogue());
        Currency counts = books.terms().currency();
        Stream<Currency> needed = used ? Stream.of(account.account().currency()) : Stream.of(books.currency(), counts);
        List<Currency> missing = needed.distinct()
                .filter(currency -> !catalogue.sellsIn(currency))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new CurrencyGap(missing, counts, catalogue.currencies(), used));
    }

    /** The terms of an account without any record. */
    Terms opening() {
        Catalogue catalogue = switch (source.read()) {
            case Reading.Read read -> read.catalogue();
            case Reading.Unusable unusable -> new ShippedCatalogue().catalogue();
        };
        Currency currency = Stream.of(account.account().currency(), Currency.getInstance("EUR"))
                .filter(catalogue::sellsIn)
                .findFirst()
                .orElseGet(() ->
                        Currency.getInstance(catalogue.currencies().iterator().next()));
        return new Terms(catalogue, account.account().zone(), currency);
    }

    /** The decision that brings {@code books} to the present terms; none where they have them, or cannot take them over. */
    List<Decision> toAdopt(Books books, Instant now) {
        Terms old = books.terms();
        Catalogue catalogue = switch (source.read()) {
            case Reading.Read read -> read.catalogue();
            case Reading.Unusable unusable -> old.catalogue();
        };
        Currency wanted = account.account().currency();
        Currency currency = catalogue.sellsIn(wanted) ? wanted : old.currency();
        if (!catalogue.sellsIn(currency)) {
            return List.of();
        }
        Terms terms = new Terms(catalogue, account.account().zone(), currency);
        Decision adopt = Decision.of(now, new Action.AdoptTerms(terms));
        return books.decide(adopt, 0) instanceof Decided.Accepted ? List.of(adopt) : List.of();
    }
}
