package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** While the grace days of unpaid invoices run: what ends with them where nothing is paid, and what is left then. */
final class Grace {

    private final Bookkeeper books;
    private final Charged charged;

    Grace(Bookkeeper books) {
        this.books = books;
        charged = new Charged(books);
    }

    /** The invoices whose grace days are over at an instant where nothing is paid until then, oldest first. */
    Stream<Integer> over(Instant at) {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .graceEnds()
                        .filter(end -> !end.isAfter(at))
                        .isPresent())
                .map(Map.Entry::getKey);
    }

    /** The instants at which unpaid invoices end pieces of {@code holding}, earliest first. */
    private List<Instant> ends(Holding holding) {
        return books.payments.entrySet().stream()
                .filter(entry -> entry.getValue().graceEnds().isPresent())
                .filter(entry -> charged.pieces(entry.getKey(), holding) > 0)
                .flatMap(entry -> entry.getValue().graceEnds().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** What is left of {@code holding} at an instant where nothing is paid until then; empty where nothing is. */
    Optional<Holding> left(Holding holding, Instant at) {
        List<Integer> over = over(at).toList();
        return holding.without(purchase -> over.stream()
                .anyMatch(number -> charged.purchases(number, holding).test(purchase)));
    }

    /** The instant from which on nothing is left of {@code holding} where nothing is paid; empty where something is. */
    Optional<Instant> gone(Holding holding) {
        return ends(holding).stream()
                .filter(end -> left(holding, end).isEmpty())
                .findFirst();
    }

    /** How many pieces of {@code holding} renew as long as they are wanted, where nothing is paid. */
    int lasting(Holding holding) {
        List<Instant> ends = ends(holding);
        return ends.isEmpty()
                ? holding.renewing()
                : left(holding, ends.getLast()).map(Holding::renewing).orElse(0);
    }

    /** The first day without any of {@code holding}, where it does not renew: after its period, or before it where it is not paid. */
    LocalDate endOf(Holding holding, Subscription running) {
        LocalDate end = running.period().end();
        return gone(holding)
                .map(instant -> LocalDate.ofInstant(instant, books.terms.zone()))
                .filter(unpaid -> unpaid.isBefore(end))
                .orElse(end);
    }

    /** What each unpaid invoice whose grace days run ends with them, oldest invoice first. */
    List<Arrears> arrears() {
        Subscription running = books.subscription;
        return books.payments.entrySet().stream()
                .flatMap(entry -> entry.getValue().graceEnds().stream()
                        .map(end -> new Arrears(
                                entry.getKey(),
                                books.holdings.stream()
                                        .map(holding -> new Pieces(
                                                holding.addOn().code(), charged.pieces(entry.getKey(), holding)))
                                        .filter(pieces -> pieces.quantity() > 0)
                                        .toList(),
                                running != null && charged.plan(entry.getKey(), running),
                                LocalDate.ofInstant(end, books.terms.zone()))))
                .toList();
    }

    /** Whether an unpaid invoice ends the renewal of the running plan before its period does. */
    boolean endsPlan(Subscription running) {
        return over(running.period().until()).anyMatch(number -> charged.plan(number, running));
    }
}
