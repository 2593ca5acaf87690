package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Books.Decided;
import io.smarthub.domain.billing.Histories.History;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What must hold whatever the owner does, whenever, and however long the application is closed in between: over ten years. */
class BooksProperties {

    private static final int HISTORIES = 10_000;

    @Provide
    Arbitrary<History> history() {
        return Histories.all();
    }

    @Property(tries = HISTORIES, shrinking = ShrinkingMode.BOUNDED)
    void closingTheApplicationForAnyTimeChangesNoFigure(
            @ForAll("history") History history,
            @ForAll @Size(8) List<@IntRange(min = 1, max = 500) Integer> closedDays) {
        Books closedAllTheTime = Books.replay(history.opening(), history.decisions(), history.end());
        Books openedNowAndThen = Books.opening(history.opening());
        int opened = 0;
        for (Decision decision : history.decisions()) {
            Instant next = decision.at();
            Instant now = openedNowAndThen.at();
            while (!now.equals(Instant.MIN) && now.isBefore(next)) {
                openedNowAndThen = openedNowAndThen.at(now);
                now = now.plus(Duration.ofDays(closedDays.get(opened++ % closedDays.size())));
            }
            openedNowAndThen = ((Decided.Accepted) openedNowAndThen.decide(decision, 4)).after();
        }
        openedNowAndThen = openedNowAndThen.at(history.end());

        for (Books other : List.of(history.kept(), openedNowAndThen)) {
            assertThat(other.invoices()).isEqualTo(closedAllTheTime.invoices());
            assertThat(other.capacities()).isEqualTo(closedAllTheTime.capacities());
            assertThat(other.packages()).isEqualTo(closedAllTheTime.packages());
            assertThat(other.credit()).isEqualTo(closedAllTheTime.credit());
            assertThat(other.period()).isEqualTo(closedAllTheTime.period());
            assertThat(other.payments()).isEqualTo(closedAllTheTime.payments());
        }
        assertThat(closedAllTheTime.rejected()).isEmpty();
    }

    /** Each rule for each history: what costs most is to live one. */
    @Property(tries = HISTORIES, shrinking = ShrinkingMode.BOUNDED)
    void anyHistoryIsKeptRight(@ForAll("history") History history) {
        keptCreditComesFromInvoicesThatKeptIt(history);
        noCentIsLostOrCountedTwice(history);
        whatIsCreditedForUnpaidDaysIsTakenOffOrKept(history);
        noDayIsCreditedWithAnotherVatThanItWasChargedWith(history);
        noInvoiceIsDatedBeforeTheLastOne(history);
        theCapacityNeverPassesTheCap(history);
        everyDayOfAPlanIsChargedOnceAndOfAPackageAtMostOnce(history);
        thePreviewOfTheNextInvoiceIsWhatIsIssued(history);
        statesTellTheTruthAboutTheNextPeriod(history);
        thePlanRenewsUnlessAnUnpaidInvoiceDecidesOtherwise(history);
        aDecisionChangesNothingIssuedAndLeavesNothingForLater(history);
    }

    private static void keptCreditComesFromInvoicesThatKeptIt(History history) {
        Books books = history.kept();
        KeptCredit sum = KeptCredit.NONE;
        for (CreditOrigin origin : books.creditOrigins()) {
            Invoice kept = books.invoices().get(origin.invoice() - 1);
            assertThat(origin.net().isPositive()).isTrue();
            assertThat(origin.date()).isEqualTo(kept.date());
            assertThat(kept.lines())
                    .anyMatch(line -> line.kind() == InvoiceLine.Kind.CREDIT_KEPT
                            && line.vat().equals(origin.vat()));
            sum = sum.plus(origin.vat(), origin.net());
        }
        for (KeptCredit.Part part : books.kept().parts()) {
            assertThat(sum.of(part.vat(), part.net().currency())).isEqualTo(part.net());
        }
        assertThat(sum.parts()).hasSizeLessThanOrEqualTo(books.kept().parts().size());
    }

    private static void noCentIsLostOrCountedTwice(History history) {
        Money charged = Money.zero(EUR);
        Money credited = Money.zero(EUR);
        Money due = Money.zero(EUR);
        int number = 0;
        for (Invoice invoice : history.kept().invoices()) {
            assertThat(invoice.number()).isEqualTo(++number);
            assertThat(
                            invoice.isCreditNote()
                                    ? invoice.gross().isPositive()
                                    : invoice.gross().isNegative())
                    .isFalse();
            charged = charged.plus(invoice.charges());
            credited = credited.plus(invoice.credits());
            due = due.plus(invoice.total());
            boolean plain = invoice.isCreditNote()
                    || new OddSum(invoice).deductedWithOtherVat().isPresent()
                    || !invoice.rounding().isZero()
                    || new OddSum(invoice).keptThoughUsed().isPresent()
                    || (invoice.gross().isZero()
                            && invoice.lines().stream().anyMatch(line -> line.kind() == InvoiceLine.Kind.CREDIT_KEPT))
                    || (invoice.gross().compareTo(invoice.total()) >= 0
                            && !invoice.total().isNegative());
            assertThat(plain).as("an odd sum is explained: %s", invoice).isTrue();
            assertThat(invoice.gross())
                    .isEqualTo(invoice.total().plus(invoice.vat()).plus(invoice.rounding()));
        }
        Money kept = history.kept().credit().getOrDefault("EUR", Money.zero(EUR));

        assertThat(kept.isNegative()).isFalse();
        assertThat(due).isEqualTo(charged.minus(credited).plus(kept));
    }

    /** What a credit note gives lowers what is still owed, or is kept: it never falls between the two. */
    private static void whatIsCreditedForUnpaidDaysIsTakenOffOrKept(History history) {
        Books books = history.kept();
        for (Invoice invoice : books.invoices()) {
            if (!invoice.isCreditNote()) {
                boolean overdue = books.payment(invoice.number()).state() == PaymentState.OVERDUE;
                assertThat(!overdue || books.owed(invoice.number()).isPositive())
                        .isTrue();
            }
        }
        KeptCredit kept = KeptCredit.NONE;
        for (Invoice invoice : books.invoices()) {
            for (InvoiceLine line : invoice.lines()) {
                kept = line.kind().movesCredit() ? kept.plus(line.vat(), line.amount()) : kept;
            }
            if (new OddSum(invoice).keptThoughUsed().isPresent()
                    && invoice.gross().isPositive()) {
                List<Vat> charged = invoice.lines().stream()
                        .filter(line -> line.kind() == InvoiceLine.Kind.CREDIT_KEPT)
                        .map(InvoiceLine::vat)
                        .toList();
                assertThat(kept.parts())
                        .as("nothing is left of what was used before: %s", invoice)
                        .filteredOn(part -> charged.contains(part.vat()))
                        .allSatisfy(part -> assertThat(part.net().isZero()).isTrue());
            }
        }
        assertThat(books.kept().parts()).containsExactlyInAnyOrderElementsOf(kept.parts());
        assertThat(books.kept().parts())
                .allSatisfy(part -> assertThat(part.net().isNegative()).isFalse());
    }

    /** The tax of what is given back is given back, whatever became of the buyer or the rate since. */
    private static void noDayIsCreditedWithAnotherVatThanItWasChargedWith(History history) {
        List<Invoice> invoices = history.kept().invoices();
        if (invoices.stream().anyMatch(invoice -> invoice.occasion() == Invoice.Occasion.CORRECTED)) {
            return;
        }
        record Charged(String code, Vat vat) {}
        Map<Charged, PiecesPerDay> pieces = new HashMap<>();
        for (Invoice invoice : invoices) {
            for (InvoiceLine line : invoice.lines()) {
                if (!line.kind().movesCredit()) {
                    pieces.computeIfAbsent(new Charged(line.code(), line.vat()), _ -> new PiecesPerDay())
                            .add(
                                    line.from(),
                                    line.until(),
                                    line.kind().isCharge() ? line.quantity() : -line.quantity());
                }
            }
        }
        assertThat(pieces.values()).allSatisfy(days -> assertThat(days.sums()).allMatch(sum -> sum >= 0));
    }

    private static void noInvoiceIsDatedBeforeTheLastOne(History history) {
        assertThat(history.kept().invoices()).extracting(Invoice::date).isSorted();
    }

    private static void theCapacityNeverPassesTheCap(History history) {
        assertThat(history.kept().capacities())
                .allSatisfy(capacity -> assertThat(capacity.limit()).isBetween(capacity.included(), capacity.cap()));
    }

    private static void everyDayOfAPlanIsChargedOnceAndOfAPackageAtMostOnce(History history) {
        PiecesPerDay planDays = new PiecesPerDay();
        Map<String, PiecesPerDay> packageDays = new HashMap<>();
        for (Invoice invoice : history.kept().invoices()) {
            for (InvoiceLine line : invoice.lines()) {
                int pieces =
                        line.kind().isCharge() ? line.quantity() : line.kind().isCredit() ? -line.quantity() : 0;
                boolean plan = line.kind() == InvoiceLine.Kind.PLAN || line.kind() == InvoiceLine.Kind.PLAN_CREDIT;
                if (pieces != 0) {
                    (plan ? planDays : packageDays.computeIfAbsent(line.code(), _ -> new PiecesPerDay()))
                            .add(line.from(), line.until(), pieces);
                }
            }
        }
        assertThat(planDays.sums()).allMatch(times -> times == 1);
        packageDays.forEach((code, days) -> assertThat(days.sums())
                .as(code)
                .allMatch(times -> times >= 0 && (times <= 1 || code.startsWith("AGENT"))));
    }

    private static void thePreviewOfTheNextInvoiceIsWhatIsIssued(History history) {
        Books books = history.kept();
        books.nextInvoice().ifPresent(preview -> {
            Books renewed = books.at(books.period().orElseThrow().until());
            assertThat(renewed.invoices()).hasSizeGreaterThan(books.invoices().size());
            assertThat(renewed.invoices().getLast()).isEqualTo(preview);
        });
        boolean renews = books.autoRenew()
                && books.at(books.period().orElseThrow().until()).autoRenew();
        assertThat(books.nextInvoice().isPresent()).isEqualTo(renews);
    }

    private static void statesTellTheTruthAboutTheNextPeriod(History history) {
        Books books = history.kept();
        books.period().ifPresent(period -> {
            Books next = books.at(period.until());
            for (PackageStanding standing : books.packages()) {
                int quantity = next.packageOf(standing.code()).orElseThrow().quantity();
                assertThat(quantity).isEqualTo(standing.renewing());
                switch (standing.state()) {
                    case OFF, ENDING -> assertThat(quantity).isZero();
                    case RENEWING -> assertThat(quantity).isPositive();
                    case PAST_DUE ->
                        assertThat(quantity > 0).isEqualTo(standing.renewsOn().isPresent());
                }
            }
        });
    }

    private static void thePlanRenewsUnlessAnUnpaidInvoiceDecidesOtherwise(History history) {
        Books books = history.kept();
        PlanUnpaid.of(books)
                .ifPresent(unpaid -> assertThat(unpaid.decidesNextRenewal())
                        .isNotEqualTo(books.nextInvoice().isPresent()));
    }

    /** What is posted with a decision is all that it brings: nothing of it is left for the next one. */
    private static void aDecisionChangesNothingIssuedAndLeavesNothingForLater(History history) {
        Books books = Books.opening(history.opening());
        for (Decision decision : history.decisions()) {
            List<Invoice> before = books.invoices();
            books = ((Decided.Accepted) books.decide(decision, 4)).after();
            assertThat(books.invoices().subList(0, before.size())).isEqualTo(before);
            assertThat(books.at(decision.at()).invoices())
                    .as("after %s", decision)
                    .isEqualTo(books.invoices());
            assertThat(books.nextMoment().filter(next -> !next.isAfter(decision.at())))
                    .as("after %s", decision)
                    .isEmpty();
        }
        assertThat(history.kept().invoices().subList(0, books.invoices().size()))
                .isEqualTo(books.invoices());
    }

    /** The properties would say little if the histories were poor. */
    @Property
    void theHistoriesComeToEverything(@ForAll("history") History history) {
        Set<Invoice.Occasion> occasions = EnumSet.noneOf(Invoice.Occasion.class);
        history.kept().invoices().forEach(invoice -> occasions.add(invoice.occasion()));
        for (Invoice.Occasion occasion : Invoice.Occasion.values()) {
            seen(occasion.name(), occasions.contains(occasion), 2);
        }
        seen("credit kept", history.kept().invoices().stream().anyMatch(BooksProperties::keepsCredit), 2);
        seen("fifty invoices", history.kept().invoices().size() >= 50, 10);
        seen("overdue", !history.kept().unpaid().isEmpty(), 2);
        seen(
                "to pay back",
                history.kept().payments().values().stream()
                        .anyMatch(payment -> payment.state() == PaymentState.TO_PAY_BACK),
                0.1);
        seen("no correction", !occasions.contains(Invoice.Occasion.CORRECTED), 20);
    }

    private static void seen(String label, boolean it, double percent) {
        Statistics.label(label).collect(it);
        Statistics.label(label).coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    private static boolean keepsCredit(Invoice invoice) {
        return invoice.lines().stream().anyMatch(line -> line.kind() == InvoiceLine.Kind.CREDIT_KEPT);
    }
}
