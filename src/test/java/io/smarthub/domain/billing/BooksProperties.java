package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.CATALOGUE;
import static io.smarthub.domain.billing.Shop.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Books.Decided;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What must hold whatever the owner does, whenever, and however long the application is closed in between. */
class BooksProperties {

    /** One step: time passes, then something is tried. */
    record Step(Duration pause, Action action) {}

    /** A history: the decisions that were accepted, and the books kept along the way. */
    record History(Terms opening, List<Decision> decisions, Books kept, Instant end) {}

    @Provide
    Arbitrary<History> history() {
        Arbitrary<ZoneId> zone = Arbitraries.of("Europe/Prague", "America/St_Johns", "Pacific/Apia")
                .map(ZoneId::of);
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 31);
        Arbitrary<Duration> pause = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 60 * 72).map(Duration::ofMinutes)),
                Tuple.of(2, Arbitraries.longs().between(0, 45).map(Duration::ofDays)),
                Tuple.of(1, Arbitraries.longs().between(45, 400).map(Duration::ofDays)));
        Arbitrary<List<Step>> steps = Combinators.combine(pause, action())
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
        return Combinators.combine(zone, day, steps).as(BooksProperties::live);
    }

    private static Arbitrary<Action> action() {
        Arbitrary<String> code = Arbitraries.of(
                "CONV-100", "CONV-200", "CONV-400", "CONV-500", "CONV-1000", "CONV-5000", "CONV-9500", "AGENT-1");
        Arbitrary<Action> enable = code.map(Action.EnablePackage::new);
        Arbitrary<Action> disable = code.map(Action.DisablePackage::new);
        Arbitrary<Action> plan = Arbitraries.of("STANDARD", "STANDARD", "PRO", "PRO", "FREE")
                .map(name -> new Action.ChoosePlan(PlanCode.valueOf(name)));
        Arbitrary<Action> agents = Arbitraries.integers().between(0, 6).map(Action.SetAgents::new);
        Arbitrary<Action> renew = Arbitraries.of(true, false).map(Action.AutoRenew::new);
        Arbitrary<Action> failed = Arbitraries.integers().between(1, 9).map(Action.PaymentFailed::new);
        Arbitrary<Action> received = Arbitraries.integers().between(1, 9).map(Action.PaymentReceived::new);
        return Arbitraries.frequencyOf(
                Tuple.of(5, enable),
                Tuple.of(2, disable),
                Tuple.of(4, plan),
                Tuple.of(2, agents),
                Tuple.of(1, renew),
                Tuple.of(1, failed),
                Tuple.of(1, received));
    }

    private static History live(ZoneId zone, int day, List<Step> steps) {
        Terms opening = new Terms(CATALOGUE, zone, EUR);
        Instant now = LocalDate.of(2024, 1, day).atTime(9, 30).atZone(zone).toInstant();
        List<Decision> decisions = new ArrayList<>();
        Books books = Books.opening(opening);
        for (Step step : steps) {
            now = now.plus(step.pause());
            Decision decision = Decision.of(now, step.action());
            if (books.decide(decision, 4) instanceof Decided.Accepted accepted) {
                decisions.add(decision);
                books = accepted.after();
            }
        }
        return new History(opening, decisions, books.at(now.plus(Duration.ofDays(40))), now.plus(Duration.ofDays(40)));
    }

    @Property
    void closingTheApplicationForAnyTimeChangesNoFigure(@ForAll("history") History history) {
        Books closedAllTheTime = Books.replay(history.opening(), history.decisions(), history.end());
        Books openedEveryWeek = Books.opening(history.opening());
        for (Decision decision : history.decisions()) {
            Instant now = openedEveryWeek.at();
            while (!now.equals(Instant.MIN) && now.isBefore(decision.at().minus(Duration.ofDays(7)))) {
                now = now.plus(Duration.ofDays(7));
                openedEveryWeek = openedEveryWeek.at(now);
            }
            openedEveryWeek = ((Decided.Accepted) openedEveryWeek.decide(decision, 4)).after();
        }
        openedEveryWeek = openedEveryWeek.at(history.end());

        for (Books other : List.of(history.kept(), openedEveryWeek)) {
            assertThat(other.invoices()).isEqualTo(closedAllTheTime.invoices());
            assertThat(other.capacities()).isEqualTo(closedAllTheTime.capacities());
            assertThat(other.packages()).isEqualTo(closedAllTheTime.packages());
            assertThat(other.credit()).isEqualTo(closedAllTheTime.credit());
            assertThat(other.period()).isEqualTo(closedAllTheTime.period());
            assertThat(other.unpaid()).isEqualTo(closedAllTheTime.unpaid());
        }
        assertThat(closedAllTheTime.rejected()).isEmpty();
    }

    @Property
    void theCapacityNeverPassesTheCap(@ForAll("history") History history) {
        assertThat(history.kept().capacities())
                .allSatisfy(capacity -> assertThat(capacity.limit()).isBetween(capacity.included(), capacity.cap()));
    }

    @Property
    void noCentIsLostOrCountedTwice(@ForAll("history") History history) {
        Money charged = Money.zero(EUR);
        Money credited = Money.zero(EUR);
        Money due = Money.zero(EUR);
        int number = 0;
        for (Invoice invoice : history.kept().invoices()) {
            assertThat(invoice.number()).isEqualTo(++number);
            assertThat(invoice.total().isNegative()).isFalse();
            charged = charged.plus(invoice.charges());
            credited = credited.plus(invoice.credits());
            due = due.plus(invoice.total());
        }
        Money kept = history.kept().credit().getOrDefault("EUR", Money.zero(EUR));

        assertThat(kept.isNegative()).isFalse();
        assertThat(due).isEqualTo(charged.minus(credited).plus(kept));
    }

    @Property
    void everyDayOfAPlanIsChargedExactlyOnceAndNoPackageDayIsCreditedUnpaid(@ForAll("history") History history) {
        Map<LocalDate, Integer> planDays = new HashMap<>();
        Map<String, Integer> packageDays = new HashMap<>();
        for (Invoice invoice : history.kept().invoices()) {
            for (InvoiceLine line : invoice.lines()) {
                int pieces =
                        line.kind().isCharge() ? line.quantity() : line.kind().isCredit() ? -line.quantity() : 0;
                boolean plan = line.kind() == InvoiceLine.Kind.PLAN || line.kind() == InvoiceLine.Kind.PLAN_CREDIT;
                for (LocalDate day = line.from(); day.isBefore(line.until()) && pieces != 0; day = day.plusDays(1)) {
                    if (plan) {
                        planDays.merge(day, pieces, Integer::sum);
                    } else {
                        int sum = packageDays.merge(line.code() + day, pieces, Integer::sum);
                        assertThat(sum).isNotNegative();
                    }
                }
            }
        }
        assertThat(planDays.values()).allMatch(times -> times == 1);
    }

    @Property
    void thePreviewOfTheNextInvoiceIsWhatIsIssued(@ForAll("history") History history) {
        Books books = history.kept();
        books.nextInvoice().ifPresent(preview -> {
            Books renewed = books.at(books.period().orElseThrow().until());
            assertThat(renewed.invoices()).hasSize(books.invoices().size() + 1);
            assertThat(renewed.invoices().getLast()).isEqualTo(preview);
        });
        assertThat(books.nextInvoice().isPresent()).isEqualTo(books.autoRenew());
    }

    @Property
    void statesTellTheTruthAboutTheNextPeriod(@ForAll("history") History history) {
        Books books = history.kept();
        books.period().ifPresent(period -> {
            Books next = books.at(period.until());
            for (PackageStanding standing : books.packages()) {
                int quantity = next.packageOf(standing.code()).orElseThrow().quantity();
                assertThat(quantity).isEqualTo(standing.renewing());
                switch (standing.state()) {
                    case OFF, ENDING -> assertThat(quantity).isZero();
                    case RENEWING, PAST_DUE -> assertThat(quantity).isPositive();
                }
            }
        });
    }
}
