package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.CATALOGUE;
import static io.smarthub.domain.billing.Shop.EUR;

import io.smarthub.domain.billing.Books.Decided;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Ten years of an account: decisions at random times, among them payments, corrections and changed terms. */
final class Histories {

    static final Duration TEN_YEARS = Duration.ofDays(3653);
    static final List<ZoneId> ZONES = Stream.of("Europe/Prague", "America/St_Johns", "Pacific/Apia")
            .map(ZoneId::of)
            .toList();

    private static final List<Catalogue> CATALOGUES = List.of(
            CATALOGUE,
            edited(
                    "CONV-100  plans=STANDARD conversations=100  EUR=9.00",
                    "CONV-100 plans=STANDARD conversations=100 EUR=11.11"),
            edited("vat                 21", "vat 19"),
            edited("package CONV-5000", "package CONV-4999"),
            edited("grace-days          14", "grace-days 3"));

    private static final List<Party> BUYERS = List.of(
            Party.UNKNOWN,
            new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789"),
            new Party("Jana Nova", "Ulice 2", "110 00", "Praha", "CZ", ""),
            new Party("Swiss AG", "Gasse 3", "8001", "Zürich", "CH", ""));

    private Histories() {}

    /** One step: time passes, then something is tried. */
    record Step(Duration pause, Action action) {}

    /** The decisions that were accepted, and the books kept along the way. */
    record History(Terms opening, List<Decision> decisions, Books kept, Instant end) {}

    static Arbitrary<History> all() {
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 31);
        Arbitrary<Duration> pause = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 60 * 72).map(Duration::ofMinutes)),
                Tuple.of(3, Arbitraries.longs().between(0, 45).map(Duration::ofDays)),
                Tuple.of(1, Arbitraries.longs().between(45, 700).map(Duration::ofDays)));
        Arbitrary<List<Step>> steps = Combinators.combine(pause, action())
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
        Arbitrary<Step> first = Arbitraries.of(PlanCode.STANDARD, PlanCode.PRO)
                .map(plan -> new Step(Duration.ZERO, new Action.ChoosePlan(plan)));
        return Combinators.combine(Arbitraries.of(ZONES), day, first, steps)
                .as((zone, anchor, plan, later) -> live(
                        zone,
                        anchor,
                        Stream.concat(Stream.of(plan), later.stream()).toList()));
    }

    private static Arbitrary<Action> action() {
        Arbitrary<String> code = Arbitraries.of(
                "CONV-100", "CONV-200", "CONV-400", "CONV-500", "CONV-1000", "CONV-5000", "CONV-9500", "AGENT-1");
        Arbitrary<Integer> invoice = Arbitraries.integers().between(1, 25);
        Arbitrary<Action> terms = Combinators.combine(Arbitraries.of(CATALOGUES), Arbitraries.of(ZONES))
                .as((catalogue, zone) -> new Action.AdoptTerms(new Terms(catalogue, zone, EUR)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, code.map(Action.EnablePackage::new)),
                Tuple.of(2, code.map(Action.DisablePackage::new)),
                Tuple.of(
                        5,
                        Arbitraries.of("STANDARD", "STANDARD", "PRO", "PRO", "FREE")
                                .map(name -> new Action.ChoosePlan(PlanCode.valueOf(name)))),
                Tuple.of(2, Arbitraries.integers().between(0, 6).map(Action.SetAgents::new)),
                Tuple.of(1, Arbitraries.of(true, false).map(Action.AutoRenew::new)),
                Tuple.of(2, invoice.map(Action.PaymentFailed::new)),
                Tuple.of(2, invoice.map(Action.PaymentReceived::new)),
                Tuple.of(1, invoice.map(Action.PaymentWithdrawn::new)),
                Tuple.of(1, invoice.map(Action.CorrectInvoice::new)),
                Tuple.of(1, Arbitraries.of(BUYERS).map(buyer -> new Action.SetBuyer(new Buyer(buyer, "")))),
                Tuple.of(1, terms));
    }

    private static History live(ZoneId zone, int day, List<Step> steps) {
        Terms opening = new Terms(CATALOGUE, zone, EUR);
        Instant start = LocalDate.of(2024, 1, day).atTime(9, 30).atZone(zone).toInstant();
        Instant end = start.plus(TEN_YEARS);
        Instant now = start;
        List<Decision> decisions = new ArrayList<>();
        Books books = Books.opening(opening);
        for (Step step : steps) {
            now = now.plus(step.pause());
            Decision decision = Decision.of(now, step.action());
            if (now.isBefore(end) && books.decide(decision, 4) instanceof Decided.Accepted accepted) {
                decisions.add(decision);
                books = accepted.after();
            }
        }
        return new History(opening, List.copyOf(decisions), books.at(end), end);
    }

    private static Catalogue edited(String from, String to) {
        String text = Shop.shippedText();
        if (!text.contains(from)) {
            throw new AssertionError("the shipped catalogue has no " + from);
        }
        return Shop.read(text.replace(from, to));
    }
}
