package io.smarthub.ui.billing;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.CreditOrigin;
import io.smarthub.domain.billing.CreditedOtherwise;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.OddSum;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PastDue;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.PriceChange;
import io.smarthub.domain.billing.PricedPieces;
import io.smarthub.domain.billing.Vat;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How billing's figures are said: money, days, packages, lines. */
record BillingWords(Texts texts, Formats formats) {

    /** More numbers than that are counted and no longer named. */
    private static final int NAMED = 5;

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String money(Money money) {
        return formats.money(money.minor(), money.currency().getCurrencyCode());
    }

    /** With a plus where it is more, for what costs more or less than now. */
    String signed(Money money) {
        return money.isPositive() ? "+" + money(money) : money(money);
    }

    String perMonth(Money money) {
        return perMonth(money(money));
    }

    String perMonth(String amount) {
        return get("price.month", amount);
    }

    String day(LocalDate date) {
        return formats.day(date);
    }

    /** Half-open days, said with the last day included. */
    String days(LocalDate from, LocalDate until) {
        return get("days.range", day(from), day(until.minusDays(1)));
    }

    /** What a package adds. */
    String name(AddOn addOn) {
        return switch (addOn.kind()) {
            case CONVERSATIONS -> get("package.conversations", addOn.units());
            case AGENTS -> get("package.agents", addOn.units());
        };
    }

    /** What so many pieces of a package add. */
    String name(AddOn addOn, int pieces) {
        return switch (addOn.kind()) {
            case CONVERSATIONS -> name(addOn);
            case AGENTS -> get("package.agents", addOn.units() * pieces);
        };
    }

    /** The same by its code; a plan by its name. */
    String name(String code, int pieces, Catalogue catalogue) {
        return catalogue.addOn(code).map(addOn -> name(addOn, pieces)).orElseGet(() -> name(code, catalogue));
    }

    /** The same as it was bought where it is on, which a later catalogue may sell with more or less. */
    String held(String code, int pieces, Books books) {
        return books.packageOf(code)
                .map(standing -> name(standing.addOn(), pieces))
                .orElseGet(() -> name(code, pieces, books.terms().catalogue()));
    }

    /** What a package adds by its code, or the code where it is no longer sold. */
    String name(String code, Catalogue catalogue) {
        return PlanCode.named(code)
                .map(plan -> get("plan.name", plan.name()))
                .or(() -> catalogue.addOn(code).map(this::name))
                .orElse(code);
    }

    /** What the line of an invoice at that index is for. */
    String line(Invoice invoice, int at, Catalogue catalogue) {
        InvoiceLine line = invoice.lines().get(at);
        String piece = new OddSum(invoice).isKeptThoughUsed(at)
                ? get("line.credit-kept-again", beside(line.vat()))
                : piece(line, catalogue);
        boolean counted = line.kind() == InvoiceLine.Kind.PLAN
                || catalogue.addOn(line.code()).filter(BillingWords::isAgents).isEmpty();
        return Math.abs(line.quantity()) > 1 && counted ? get("line.pieces", line.quantity(), piece) : piece;
    }

    /** What a line credits, as it was bought. */
    String unused(InvoiceLine line, Books books) {
        return get("line.package-credit", held(line.code(), Math.abs(line.quantity()), books));
    }

    private static boolean isAgents(AddOn addOn) {
        return addOn.kind() == AddOn.Kind.AGENTS;
    }

    private String piece(InvoiceLine line, Catalogue catalogue) {
        String code = line.code();
        return switch (line.kind()) {
            case PLAN -> get("line.plan", code);
            case PACKAGE -> get("line.package", name(code, Math.abs(line.quantity()), catalogue));
            case PLAN_CREDIT -> get("line.plan-credit", code);
            case PACKAGE_CREDIT -> get("line.package-credit", name(code, Math.abs(line.quantity()), catalogue));
            case CREDIT_KEPT -> get("line.credit-kept", beside(line.vat()));
            case CREDIT_USED -> get("line.credit-used", beside(line.vat()));
        };
    }

    /** A VAT beside what was charged with it. */
    String beside(Vat vat) {
        return get("of-vat." + word(vat.category()), percent(vat));
    }

    /** From which invoice or credit note kept credit comes, and with which VAT. */
    String from(CreditOrigin origin, Books books) {
        return get(
                "next.credit-from",
                books.invoices().get(origin.invoice() - 1).isCreditNote() ? 1 : 0,
                String.valueOf(origin.invoice()),
                day(origin.date()),
                beside(origin.vat()),
                money(origin.net()));
    }

    /** The rate of a VAT, as the language writes it. */
    String percent(Vat vat) {
        return NumberFormat.getNumberInstance(formats.locale()).format(vat.percent());
    }

    /** A VAT sum of an invoice. */
    String vat(Vat vat, String net) {
        return get("vat." + word(vat.category()), percent(vat), net);
    }

    /** Why the amount to pay does not follow from the lines, where credit with another VAT or used before is the reason. */
    List<String> explained(Invoice invoice) {
        var odd = new OddSum(invoice);
        List<String> sentences = new ArrayList<>();
        odd.deductedWithOtherVat()
                .ifPresent(credit -> sentences.add(get(
                        credit.isWithoutVat() ? "invoice.other-no-vat" : "invoice.other-vat",
                        money(credit.net()),
                        money(credit.gross()))));
        odd.keptThoughUsed()
                .ifPresent(
                        credit -> sentences.add(get("invoice.kept-used", money(credit.net()), money(credit.gross()))));
        return sentences;
    }

    /** Which invoice is to be corrected too, because of what it credited. */
    String creditedOtherwise(CreditedOtherwise credited) {
        return get(
                credited.withoutVat() ? "preview.credited-without-vat" : "preview.credited-other-vat",
                String.valueOf(credited.invoice()),
                money(credited.net()),
                String.valueOf(credited.charged()));
    }

    /** What an invoice is called. */
    String document(Invoice invoice) {
        return get(
                invoice.isCreditNote() ? "invoice.title.credit-note" : "invoice.title",
                String.valueOf(invoice.number()));
    }

    /** What is owed for a package that is past due, and by when. */
    String pastDue(String code, Books books) {
        return books.packageOf(code).stream()
                .flatMap(standing -> books.arrearsOf(standing).stream()
                        .map(arrears -> get(
                                standing.addOn().kind() == AddOn.Kind.AGENTS ? "agents.past-due" : "state.past-due",
                                money(books.owed(arrears.invoice())),
                                String.valueOf(arrears.invoice()),
                                day(arrears.endsOn()),
                                arrears.partOf(standing))))
                .collect(Collectors.joining(" "));
    }

    /**
     * When a package ends, and why where that is not plain: while the plan renews, one that is past due and does not is one that was
     * switched off.
     */
    String ends(PackageStanding standing, Books books) {
        String day = standing.endsOn().map(this::day).orElse("");
        String periodEnd = books.period().map(period -> day(period.end())).orElse(day);
        return books.arrearsEnding(standing)
                .map(arrears -> get(
                        day.equals(periodEnd) ? "state.ends-owed" : "state.ends-unpaid",
                        books.autoRenew() ? 1 : 0,
                        day,
                        String.valueOf(arrears.invoice()),
                        money(books.owed(arrears.invoice())),
                        arrears.endIfPaid(standing.code(), books).map(this::day).orElse(periodEnd)))
                .orElseGet(() -> get("state.ends", day));
    }

    /** Why something that is wanted on may end: with what is owed for it, else with the plan. */
    String endsUnless(PackageStanding standing, Books books) {
        if (!books.arrearsOf(standing).isEmpty()) {
            return pastDue(standing.code(), books);
        }
        String end = standing.endsOn().map(this::day).orElse("");
        return PlanUnpaid.of(books)
                .filter(PlanUnpaid::decidesNextRenewal)
                .map(unpaid -> get("renew.if-paid", end, new IfPaidWords(this).condition(unpaid.deciding())))
                .orElseGet(() -> get("state.ends-with-plan", end));
    }

    /** What is paid for one piece while it runs, else what it is sold for; of several prices the oldest. */
    static Money price(PackageStanding standing, Books books) {
        List<PricedPieces> prices = books.pricesOf(standing.code());
        return prices.isEmpty() ? standing.price() : prices.getFirst().price();
    }

    /** With which contents it renews, where those have changed. */
    Optional<String> laterContents(String code, Outlook outlook) {
        return outlook.contentChange()
                .flatMap(change -> change.packageOf(code)
                        .map(addOn -> get("state.contents-from", day(change.from()), name(addOn))));
    }

    /** From when on it costs something else; empty where its price stays. */
    Optional<String> laterPrice(String code, List<PriceChange> changes) {
        return changes.stream()
                .filter(change -> change.code().equals(code))
                .findFirst()
                .map(change -> get("state.price-from", day(change.from()), money(change.later())));
    }

    /** Which invoices are past their due day, with what is owed on them, though they are not recorded as unpaid. */
    String pastDue(PastDue pastDue) {
        List<Integer> numbers = pastDue.invoices();
        boolean named = numbers.size() <= NAMED;
        return get(
                named ? "notice.past-due" : "notice.past-due.many",
                numbers.size(),
                numbers.stream().limit(named ? NAMED : 1).map(String::valueOf).collect(Collectors.joining(", ")),
                pastDue.owed().stream().map(this::money).collect(Collectors.joining(" + ")),
                day(pastDue.since()));
    }

    /** The days of an invoice's line, and of how many they are where it is a part. */
    String lineDays(InvoiceLine line) {
        return switch (line.kind()) {
            case PLAN, PACKAGE, PLAN_CREDIT, PACKAGE_CREDIT ->
                line.isProRated()
                        ? get("line.part", days(line.from(), line.until()), line.days(), line.ofDays())
                        : days(line.from(), line.until());
            case CREDIT_KEPT, CREDIT_USED -> "";
        };
    }

    String occasion(Invoice invoice) {
        return get("occasion." + word(invoice.occasion()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
