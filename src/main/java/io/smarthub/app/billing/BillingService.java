package io.smarthub.app.billing;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Books.Decided;
import io.smarthub.domain.billing.CatalogueText.Reading;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Plan, packages and invoices of the account. Every figure is computed from the record; time that has passed meanwhile is in it,
 * whether or not it has been caught up. Reads and writes the database: never on the FX thread.
 */
public final class BillingService {

    private final BillingStore store;
    private final LatestRecord latest;
    private final AccountStore account;
    private final CurrentTerms currentTerms;
    private final ActiveAgents activeAgents;
    private final Clock clock;
    private final Changes changes;
    private volatile boolean clockTrusted;
    private volatile CaughtUp lastCaughtUp = CaughtUp.NOTHING;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    public BillingService(
            BillingStore store,
            AccountStore account,
            CatalogueSource catalogue,
            ActiveAgents activeAgents,
            Clock clock,
            Changes changes) {
        this.store = store;
        latest = new LatestRecord(store);
        this.account = account;
        this.currentTerms = new CurrentTerms(catalogue, account);
        this.activeAgents = activeAgents;
        this.clock = clock;
        this.changes = changes;
    }

    /** Everything to show, as of now. */
    public BillingView view() {
        State state = load();
        Reading catalogue = currentTerms.read();
        return new BillingView(
                state.books(),
                state.journal().invoices(),
                state.journal().decisions(),
                CurrentTerms.problems(catalogue),
                currentTerms.currencyGap(catalogue, state.books()),
                state.time().clockBehind(),
                state.time().clockAhead());
    }

    /** The books as of now. */
    public Books books() {
        return load().books();
    }

    /** What an action would do now; does nothing. */
    public Offer preview(Action action) {
        State state = load();
        return switch (decide(state, action, "")) {
            case Decided.Accepted accepted ->
                new Offer.Possible(new Preview(action, accepted.before(), accepted.after()));
            case Decided.Refused refused -> new Offer.Refused(refused.refusal());
        };
    }

    /**
     * Does an action now.
     *
     * @param note why or by whom, kept in the history; may be empty
     * @throws io.smarthub.app.intake.StoreFailure when it could not be recorded; then nothing changed
     */
    public Outcome perform(Action action, String note) {
        return perform(action, note, Optional.empty());
    }

    /** Does what was previewed, unless it would by now cost or give something else: then it asks again. */
    public Outcome confirm(Preview shown, String note) {
        return perform(shown.action(), note, Optional.of(shown));
    }

    private Outcome perform(Action action, String note, Optional<Preview> shown) {
        oneAtATime.lock();
        try {
            catchUp();
            State state = load();
            Instant now = state.time().now();
            return switch (decide(state, action, note)) {
                case Decided.Refused refused -> new Outcome.Refused(refused.refusal());
                case Decided.Accepted accepted ->
                    post(
                            state,
                            new Preview(action, accepted.before(), accepted.after()),
                            new Decision(now, action, note),
                            shown);
            };
        } finally {
            oneAtATime.unlock();
        }
    }

    private Outcome post(State state, Preview preview, Decision decision, Optional<Preview> shown) {
        if (shown.isPresent() && !shown.get().promisesTheSameAs(preview)) {
            return new Outcome.Changed(preview);
        }
        List<Decision> decisions = new ArrayList<>(state.newTerms());
        decisions.add(decision);
        int issued = state.journal().invoices().size();
        store.append(new Posting(
                state.journal().postings() + 1, decision.at(), decisions, newInvoices(preview.after(), issued)));
        changes.publish(new Change.Billing());
        return new Outcome.Done(preview);
    }

    /**
     * Records every period, and all grace days, that have ended meanwhile, one at a time and each in its own transaction (B22), then a changed zone,
     * currency or catalogue. Safe to repeat and to be killed at any moment. To be called on start, on waking up, when the account
     * changed, and at {@link #nextMoment()}. Nothing where the clock is far ahead of the record and not trusted.
     */
    public CaughtUp catchUp() {
        oneAtATime.lock();
        try {
            LatestRecord.Known known = latest.read();
            Journal journal = known.journal();
            if (known.isEmpty()) {
                return CaughtUp.nothing(
                        BillingTime.of(clock, journal, true, false).clockBehind(), Duration.ZERO);
            }
            Books books = known.books();
            BillingTime time = time(journal, books);
            if (time.isHeld()) {
                return CaughtUp.nothing(Duration.ZERO, time.clockAhead());
            }
            int before = journal.invoices().size();
            int posted = journal.postings();
            int issued = before;
            Optional<Instant> ended = endedBy(books, time.now());
            while (ended.isPresent()) {
                books = books.at(ended.get());
                store.append(new Posting(++posted, ended.get(), List.of(), newInvoices(books, issued)));
                issued = Math.max(issued, books.invoices().size());
                ended = endedBy(books, time.now());
            }
            int periods = posted - journal.postings();
            books = books.at(time.now());
            List<Decision> newTerms = currentTerms.toAdopt(books, time.now());
            if (!newTerms.isEmpty()) {
                store.append(new Posting(++posted, time.now(), newTerms, List.of()));
            }
            if (posted > journal.postings()) {
                changes.publish(new Change.Billing());
            }
            CaughtUp caughtUp = CaughtUp.of(periods, known.books(), books, time.clockBehind());
            lastCaughtUp = periods > 0 ? caughtUp : lastCaughtUp;
            return caughtUp;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What the last catching up recorded that recorded anything; nothing where none has since this was made. */
    public CaughtUp lastCaughtUp() {
        return lastCaughtUp;
    }

    /** The owner says that the clock is right, however far it is ahead of what is recorded. */
    public void trustClock() {
        clockTrusted = true;
        changes.publish(new Change.Billing());
    }

    /** The same, and records at once what has ended since, so that nobody else does it between. */
    public CaughtUp catchUpTrustingClock() {
        oneAtATime.lock();
        try {
            clockTrusted = true;
            return catchUp();
        } finally {
            oneAtATime.unlock();
            changes.publish(new Change.Billing());
        }
    }

    /** What would be issued at once if the clock is right that is not believed; empty while it is believed. Records nothing. */
    public List<Invoice> issuedIfClockIsRight() {
        LatestRecord.Known known = latest.read();
        boolean held = !known.isEmpty() && time(known.journal(), known.books()).isHeld();
        return held
                ? newInvoices(
                        known.books().at(clock.instant()),
                        known.journal().invoices().size())
                : List.of();
    }

    /** When the running period, or an unpaid invoice's grace days, end: the next time there is something to catch up. Empty on FREE, and while the clock is not believed. */
    public Optional<Instant> nextMoment() {
        State state = load();
        return state.time().isHeld() ? Optional.empty() : state.books().nextMoment();
    }

    /**
     * Compares the invoices as issued with those computed anew from the decisions.
     *
     * @return one English sentence for each difference; none where everything agrees
     */
    public List<String> verify() {
        Journal journal = store.load();
        if (journal.decisions().isEmpty()) {
            return journal.invoices().isEmpty() ? List.of() : List.of("there are invoices without any decision");
        }
        return Reconciliation.differences(LatestRecord.books(journal), journal.invoices());
    }

    private Decided decide(State state, Action action, String note) {
        Books books = state.books();
        if (state.time().isHeld()) {
            return new Decided.Refused(new Refusal.ClockAhead(state.time().now(), clock.instant()));
        }
        if (action instanceof Action.ChoosePlan choice
                && choice.plan().isPaid()
                && books.period().isEmpty()
                && !books.terms().currency().equals(account.account().currency())) {
            return new Decided.Refused(new Refusal.NotSoldIn(
                    account.account().currency().getCurrencyCode(),
                    books.terms().catalogue().currencies()));
        }
        Optional<Refusal> paid = notPaidAfterAll(books, action);
        if (paid.isPresent()) {
            return new Decided.Refused(paid.get());
        }
        List<String> names = activeAgents.names();
        Decided decided = books.decide(new Decision(state.time().now(), action, note), names.size() + 1);
        return decided instanceof Decided.Refused(Refusal.AgentsActive tooMany)
                ? new Decided.Refused(tooMany.named(names))
                : decided;
    }

    /** The books follow such records, for there were some; but who says it now may have mistaken the number. */
    private static Optional<Refusal> notPaidAfterAll(Books books, Action action) {
        if (!(action instanceof Action.PaymentFailed(int number))
                || number < 1
                || number > books.invoices().size()
                || books.payment(number).state() != PaymentState.PAID
                || books.invoices().get(number - 1).isCreditNote()) {
            return Optional.empty();
        }
        LocalDate since =
                LocalDate.ofInstant(books.payment(number).at(), books.terms().zone());
        return Optional.of(new Refusal.AlreadyPaid(number, false, since));
    }

    private State load() {
        LatestRecord.Known known = latest.read();
        Journal journal = known.journal();
        if (known.isEmpty()) {
            BillingTime time = BillingTime.of(clock, journal, true, false);
            Books opening = Books.opening(currentTerms.opening());
            Action adopt = new Action.AdoptTerms(opening.terms());
            return new State(journal, time, opening.at(time.now()), List.of(Decision.of(time.now(), adopt)));
        }
        BillingTime time = time(journal, known.books());
        Books books = known.books().at(time.now());
        List<Decision> newTerms = currentTerms.toAdopt(books, time.now());
        for (Decision adopt : newTerms) {
            if (books.decide(adopt, 0) instanceof Decided.Accepted accepted) {
                books = accepted.after();
            }
        }
        return new State(journal, time, books, newTerms);
    }

    private BillingTime time(Journal journal, Books known) {
        return BillingTime.of(clock, journal, clockTrusted, known.period().isPresent());
    }

    private static Optional<Instant> endedBy(Books books, Instant now) {
        return books.nextMoment().filter(moment -> !moment.isAfter(now));
    }

    private static List<Invoice> newInvoices(Books books, int issued) {
        int all = books.invoices().size();
        return books.invoices().subList(Math.min(issued, all), all);
    }

    /** The record, and what it means now. */
    private record State(Journal journal, BillingTime time, Books books, List<Decision> newTerms) {}
}
