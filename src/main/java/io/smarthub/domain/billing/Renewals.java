package io.smarthub.domain.billing;

import java.util.List;

/** What the period's end renews if nothing is decided or paid until then (B7, B16, D5). */
final class Renewals {

    private Renewals() {}

    /** The packages, as they renew; those of which nothing renews are left out. */
    static List<Holding> of(Books books, Subscription running) {
        return of(new Bookkeeper(books), running);
    }

    /** As {@link #of(Books, Subscription)}, with those books, which stay as they are. */
    static List<Holding> of(Bookkeeper books, Subscription running) {
        Grace grace = new Grace(books);
        if (!running.autoRenew() || grace.endsPlan(running)) {
            return List.of();
        }
        List<Holding> left = books.holdings.stream()
                .flatMap(holding -> grace.left(holding, running.period().until()).stream())
                .toList();
        return books.renewals(books.terms.catalogue().plan(running.plan().code()), left);
    }
}
