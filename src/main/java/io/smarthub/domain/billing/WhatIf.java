package io.smarthub.domain.billing;

import io.smarthub.domain.billing.Books.Decided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What another plan and other packages would mean, tried on the books and never recorded. */
public sealed interface WhatIf {

    /**
     * It could be done.
     *
     * @param plan the plan tried
     * @param packages conversation packages that would renew with it, in the catalogue's order
     * @param limitBefore conversations a month as things are
     * @param now what would be in force at once
     * @param later what would be in force from the next period on; as {@code now} where nothing would change with it
     * @param changesOn first day of the next period; empty on FREE, where there is none
     * @param due what would be charged at once, without VAT, 0 where nothing is to be paid; below 0 where more is credited than
     *     charged and something is to be paid all the same, because the credit has less VAT
     * @param dueGross the same with VAT: what is to be paid
     * @param creditUsed credit kept earlier that would be used for it, without which {@code due} would be so much more
     * @param creditKept what would be given back beyond what is charged, and kept for later invoices
     * @param perMonth what a full month costs with it from the next renewal on, agents included, without VAT, in the account's currency
     * @param perMonthNow what a full month of all that renews as things stand costs, likewise; 0 where nothing renews
     * @param paidNow what a full month of all that is in force costs at the prices it was bought at, in their currency; 0 on FREE
     * @param renewsAgain whether a plan that is to end would renew by itself again, from {@code changesOn} on (B5)
     * @param creditUse what would become of {@code creditKept}
     * @param agents the additional agents in {@code perMonth}; empty where there are none, or nothing renews
     * @param noRoom conversation packages that were to renew too, but find no room: they would end with the period
     * @param ifPaid overdue invoices without whose payment it would not renew so, each by the end of its grace days; mostly none
     */
    record Possible(
            PlanCode plan,
            List<AddOn> packages,
            int limitBefore,
            Capacity now,
            Capacity later,
            Optional<LocalDate> changesOn,
            Money due,
            Money dueGross,
            Money creditUsed,
            Money creditKept,
            Money perMonth,
            Money perMonthNow,
            Money paidNow,
            boolean renewsAgain,
            CreditUse creditUse,
            Optional<PricedPieces> agents,
            List<AddOn> noRoom,
            List<Arrears> ifPaid)
            implements WhatIf {

        public Possible {
            packages = List.copyOf(packages);
            noRoom = List.copyOf(noRoom);
            ifPaid = List.copyOf(ifPaid);
        }

        /** Conversations a month in the plan, at once. */
        public int included() {
            return now.included();
        }

        /** Conversations a month in packages, at once. */
        public int extra() {
            return now.extra();
        }

        /** Conversations a month at once. */
        public int limit() {
            return now.limit();
        }

        /** Conversations a month from the next period on. */
        public int limitLater() {
            return later.limit();
        }

        /** Whether a lower limit would be used up at once by what is used already in this calendar month (D6). */
        public boolean exhaustedBy(int used) {
            return limit() < limitBefore && used >= limit();
        }

        /** Whether less is to be paid with VAT than without, because what is credited carries more of it. */
        public boolean creditsMoreVat() {
            return dueGross.isPositive() && dueGross.compareTo(due) < 0;
        }

        /** What a full month costs more than what renews as things stand; negative where it costs less. */
        public Money morePerMonth() {
            return perMonth.minus(perMonthNow);
        }

        /** Whether something else is paid for now than renews as things stand, or at another price. */
        public boolean renewsOtherwise() {
            return !paidNow.equals(perMonthNow);
        }
    }

    /** It could not, and why. */
    record Refused(Refusal refusal) implements WhatIf {}

    /**
     * Tries it at the books' own instant, by the same rules as doing it: first the plan, then packages off, then packages on. What is
     * overdue counts as paid in time, and is named in the answer.
     *
     * @param plan the plan to be on
     * @param packages codes of the conversation packages to renew; others that are held would be switched off
     * @param activeAgents agents that are active and so cannot lose their place (B14)
     */
    static WhatIf of(Books books, PlanCode plan, Set<String> packages, int activeAgents) {
        Books tried = books;
        for (String code : packages) {
            if (books.packageOf(code).isEmpty()) {
                return new Refused(new Refusal.UnknownPackage(code));
            }
        }
        if (plan != renewed(books)) {
            switch (tried.decide(Decision.of(tried.at(), new Action.ChoosePlan(plan)), activeAgents)) {
                case Decided.Accepted accepted -> tried = accepted.after();
                case Decided.Refused refused -> {
                    return new Refused(refused.refusal());
                }
            }
        }
        Books unpaidBooks = tried;
        List<Arrears> unpaid = unpaid(tried);
        tried = PlanUnpaid.paid(tried, unpaid);
        if (tried.autoRenew() || !packages.isEmpty()) {
            for (Action action : switches(tried, packages)) {
                switch (tried.decide(Decision.of(tried.at(), action), activeAgents)) {
                    case Decided.Accepted accepted -> tried = accepted.after();
                    case Decided.Refused refused -> {
                        return new Refused(refused.refusal());
                    }
                }
            }
        }
        return possible(PlanUnpaid.paid(books, unpaid(books)), tried, unpaidBooks);
    }

    /** The conversation packages that are to renew, if what is overdue is paid, the plan renews and there is room for them. */
    static List<PackageStanding> renewing(Books books) {
        return books.heldPackages().stream()
                .filter(standing -> standing.addOn().kind() == AddOn.Kind.CONVERSATIONS && standing.wanted() > 0)
                .toList();
    }

    /** What ends something before the next period: everything is tried as if it were paid in time. */
    private static List<Arrears> unpaid(Books books) {
        return books.arrears().stream().filter(books::isBeforeRenewal).toList();
    }

    /** Those without whose payment less would renew than afterwards. */
    private static List<Arrears> deciding(Books unpaid, Books after) {
        return unpaid(unpaid).stream()
                .filter(arrears -> after.autoRenew())
                .filter(arrears -> arrears.plan()
                        || after.heldPackages().stream()
                                .anyMatch(standing -> arrears.piecesOf(standing.code()) > 0
                                        && standing.renewing() > unpaid.leftUnpaid(standing.code())))
                .toList();
    }

    /** The plan that the next period has as things are. */
    static PlanCode renewed(Books books) {
        return books.autoRenew() ? books.plan().code() : PlanCode.FREE;
    }

    private static List<Action> switches(Books books, Set<String> packages) {
        List<Action> off = new ArrayList<>();
        List<Action> on = new ArrayList<>();
        for (PackageStanding standing : books.packages()) {
            if (standing.addOn().kind() == AddOn.Kind.CONVERSATIONS) {
                boolean wanted = packages.contains(standing.code());
                int renewing = books.autoRenew() ? standing.wanted() : standing.renewing();
                if (wanted && renewing == 0) {
                    on.add(new Action.EnablePackage(standing.code()));
                } else if (!wanted && renewing > 0) {
                    off.add(new Action.DisablePackage(standing.code()));
                }
            }
        }
        off.addAll(on);
        return off;
    }

    private static List<AddOn> noRoom(Books after) {
        return after.heldPackages().stream()
                .filter(standing -> after.autoRenew() && standing.lacksRoom())
                .map(PackageStanding::addOn)
                .toList();
    }

    private static Possible possible(Books before, Books after, Books unpaid) {
        List<Invoice> issued = after.invoices()
                .subList(before.invoices().size(), after.invoices().size());
        Money due = Money.zero(after.currency());
        Money dueGross = due;
        for (Invoice invoice : issued) {
            due = due.plus(invoice.total());
            dueGross = dueGross.plus(invoice.gross());
        }
        due = dueGross.isPositive() ? due : Money.zero(due.currency());
        Money moved = credit(issued, InvoiceLine.Kind.CREDIT_KEPT, after)
                .plus(credit(issued, InvoiceLine.Kind.CREDIT_USED, after));
        Money zero = Money.zero(after.currency());
        Money kept = moved.isPositive() ? moved : zero;
        Books later = after.period().map(period -> after.at(period.until())).orElse(after);
        return new Possible(
                renewed(after),
                after.packages().stream()
                        .filter(standing -> after.autoRenew() && standing.renewing() > 0)
                        .filter(standing -> standing.addOn().kind() == AddOn.Kind.CONVERSATIONS)
                        .map(PackageStanding::addOn)
                        .toList(),
                before.capacity().limit(),
                after.capacity(),
                later.capacity(),
                after.period().map(BillingPeriod::end),
                due,
                dueGross,
                moved.isNegative() ? moved.negated() : zero,
                kept,
                perMonth(after),
                perMonth(before),
                paid(before),
                before.period().isPresent() && !before.autoRenew() && after.autoRenew(),
                CreditUse.of(after, kept),
                agents(after),
                noRoom(after),
                deciding(unpaid, after));
    }

    private static Money paid(Books books) {
        if (books.period().isEmpty()) {
            return Money.zero(books.terms().currency());
        }
        Money sum = books.plan().price(books.currency());
        for (PackageStanding standing : books.heldPackages()) {
            for (PricedPieces priced : books.pricesOf(standing.code())) {
                sum = sum.plus(priced.price().times(priced.pieces()));
            }
        }
        return sum;
    }

    private static Money credit(List<Invoice> issued, InvoiceLine.Kind kind, Books books) {
        return issued.stream()
                .flatMap(invoice -> invoice.lines().stream())
                .filter(line -> line.kind() == kind)
                .map(InvoiceLine::amount)
                .reduce(Money.zero(books.currency()), Money::plus);
    }

    private static Optional<PricedPieces> agents(Books books) {
        Plan plan = books.terms().catalogue().plan(books.plan().code());
        return new Bookkeeper(books)
                .renewals(plan, books.holdings()).stream()
                        .filter(renewal -> books.autoRenew() && renewal.addOn().kind() == AddOn.Kind.AGENTS)
                        .map(renewal -> new PricedPieces(
                                renewal.quantity(),
                                renewal.addOn().price(books.terms().currency())))
                        .findFirst();
    }

    /** What everything that renews costs a full month, at the prices and in the currency at which it renews. */
    static Money perMonth(Books books) {
        return books.autoRenew()
                ? perMonth(books, books.plan().code())
                : Money.zero(books.terms().currency());
    }

    /** What a full month would cost on {@code code} with the packages that would renew on it, likewise. */
    static Money perMonth(Books books, PlanCode code) {
        Currency currency = books.terms().currency();
        Plan plan = books.terms().catalogue().plan(code);
        Money sum = plan.price(currency);
        for (Holding renewal : new Bookkeeper(books).renewals(plan, books.holdings())) {
            sum = sum.plus(renewal.addOn().price(currency).times(renewal.quantity()));
        }
        return sum;
    }
}
