package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PackageEnd;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PackageState;
import io.smarthub.domain.billing.Plan;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.PricedPieces;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.domain.billing.UnpaidEndings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The packages for people: a row for each of the running plan, a line for those of another. */
final class PackageText {

    private final Messages messages;
    private final BillingView view;
    private final Books books;
    private final Optional<PlanUnpaid> planUnpaid;

    PackageText(Messages messages, BillingView view) {
        this.messages = messages;
        this.view = view;
        books = view.books();
        planUnpaid = PlanUnpaid.of(books).filter(PlanUnpaid::decidesNextRenewal);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        PlanCode running = books.plan().code();
        List<PackageStanding> packages = books.packages();
        packages.stream()
                .filter(standing ->
                        standing.state() != PackageState.OFF || standing.addOn().isFor(running))
                .forEach(standing -> lines.add(row(standing)));
        for (Plan plan : books.terms().catalogue().plans()) {
            String others = packages.stream()
                    .filter(standing -> standing.addOn().isFor(plan.code())
                            && !standing.addOn().isFor(running))
                    .map(standing -> standing.code() + " " + messages.money(standing.price()))
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                lines.add("  "
                        + messages.get(
                                "billing.elsewhere",
                                plan.code().name(),
                                messages.money(plan.price(books.currency())),
                                others));
            }
        }
        return lines;
    }

    private String row(PackageStanding standing) {
        AddOn addOn = standing.addOn();
        int pieces = Math.max(1, standing.quantity());
        String content = switch (addOn.kind()) {
            case CONVERSATIONS -> messages.get("billing.conversations", addOn.units());
            case AGENTS -> messages.get("billing.agents", addOn.units() * pieces);
        };
        return "  %-10s %-32s %14s  %s".formatted(standing.code(), content, price(standing), state(standing));
    }

    /** What is paid while it runs, else what it is sold for. */
    private String price(PackageStanding standing) {
        List<PricedPieces> prices = books.pricesOf(standing.code());
        if (prices.isEmpty()) {
            return messages.money(standing.price());
        }
        return prices.stream()
                .map(each -> standing.quantity() == 1
                        ? messages.money(each.price())
                        : each.pieces() + " × " + messages.money(each.price()))
                .collect(Collectors.joining(" + "));
    }

    private String state(PackageStanding standing) {
        return (standing.state() == PackageState.ENDING
                        ? ending(standing)
                        : messages.get("billing.state." + word(standing.state())) + when(standing))
                + someEnded(standing);
    }

    private String ending(PackageStanding standing) {
        return renewsIfPaid(standing)
                .map(plan -> messages.get("billing.state.renewing")
                        + messages.get(
                                "billing.renews-if-paid",
                                messages.day(plan.nextPeriod()),
                                new IfPaidText(messages).condition(plan.deciding())))
                .orElseGet(() -> ends(standing) + retired(standing));
    }

    /** The invoice of the plan alone keeps it from renewing. */
    private Optional<PlanUnpaid> renewsIfPaid(PackageStanding standing) {
        return planUnpaid.filter(plan -> plan.renewsIfPaid(standing.code()));
    }

    private String when(PackageStanding standing) {
        return switch (standing.state()) {
            case OFF ->
                PackageEnd.of(standing.addOn(), books, view.decisions())
                        .map(this::why)
                        .orElse("");
            case RENEWING, PAST_DUE -> renews(standing) + unpaid(standing);
            case ENDING -> "";
        };
    }

    private String unpaid(PackageStanding standing) {
        return books.arrearsOf(standing).stream()
                .map(each -> messages.get(
                        "billing.past-due",
                        messages.day(each.endsOn()),
                        String.valueOf(each.invoice()),
                        messages.money(books.owed(each.invoice())),
                        each.partOf(standing)))
                .collect(Collectors.joining());
    }

    /** That some pieces ended, as long as what they cost is owed. */
    private String someEnded(PackageStanding standing) {
        return new UnpaidEndings(books)
                .partsOf(standing.code()).stream()
                        .map(ended -> messages.get(
                                "billing.some-ended",
                                ended.pieces(),
                                messages.day(ended.day()),
                                String.valueOf(ended.invoice())))
                        .collect(Collectors.joining());
    }

    private String renews(PackageStanding standing) {
        boolean all = standing.renewing() == standing.quantity();
        boolean fewerSold = standing.renewing() < standing.wanted()
                && books.arrearsOf(standing).isEmpty();
        return standing.renewsOn()
                .map(day -> all
                        ? messages.get("billing.renews", messages.day(day))
                        : messages.get(
                                fewerSold ? "billing.renews-most" : "billing.renews-some",
                                messages.day(day),
                                standing.renewing(),
                                standing.quantity()))
                .orElse("");
    }

    /** While the plan renews, a package that is past due and does not is one that was switched off. */
    private String ends(PackageStanding standing) {
        String day = standing.endsOn().map(messages::day).orElse("");
        String periodEnd =
                books.period().map(period -> messages.day(period.end())).orElse(day);
        return books.arrearsEnding(standing)
                .map(each -> messages.get(
                        day.equals(periodEnd) ? "billing.state.ends-owed" : "billing.state.ends-unpaid",
                        books.autoRenew() ? 1 : 0,
                        day,
                        String.valueOf(each.invoice()),
                        messages.money(books.owed(each.invoice())),
                        each.endIfPaid(standing.code(), books)
                                .map(messages::day)
                                .orElse(periodEnd)))
                .orElseGet(() -> messages.get("billing.state.ends", day));
    }

    private String retired(PackageStanding standing) {
        return standing.refusal()
                .map(refusal -> switch (refusal) {
                    case Refusal.NoLongerSold _ -> messages.get("billing.retired");
                    case Refusal.NotForThisPlan _ -> messages.get("billing.retired-for-plan");
                    case Refusal.NoRoomLater no -> messages.get("billing.no-room-later", no.cap());
                    case Refusal.UnknownPackage _,
                            Refusal.AboveCap _,
                            Refusal.AlreadySo _,
                            Refusal.PlanEnds _,
                            Refusal.NoPaidPlan _,
                            Refusal.AgentsActive _,
                            Refusal.QuantityOutOfRange _,
                            Refusal.NoAgentPackage _,
                            Refusal.NotSoldIn _,
                            Refusal.UnusableBuyer _,
                            Refusal.PayFirst _,
                            Refusal.OfInvoice _,
                            Refusal.ClockAhead _,
                            Refusal.OutOfOrder _ -> "";
                })
                .orElse("");
    }

    private String why(PackageEnd end) {
        return switch (end) {
            case PackageEnd.SwitchedOff(Instant at) ->
                messages.get(
                        "billing.off.switched-off",
                        messages.day(LocalDate.ofInstant(at, books.terms().zone())));
            case PackageEnd.Unpaid(int invoice, LocalDate ended) ->
                messages.get("billing.off.unpaid", messages.day(ended), String.valueOf(invoice));
            case PackageEnd.PlanChanged(int invoice) -> messages.get("billing.off.plan-changed", day(invoice));
            case PackageEnd.PlanEnded _ -> messages.get("billing.off.plan-ended");
        };
    }

    private String day(int invoice) {
        return messages.day(books.invoices().get(invoice - 1).date());
    }

    private static String word(PackageState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
