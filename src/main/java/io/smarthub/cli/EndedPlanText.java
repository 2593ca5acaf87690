package io.smarthub.cli;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.EndedPieces;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.PackageEnd;
import io.smarthub.domain.billing.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan that was not paid for took with it when it ended, and the commands that buy it again. */
final class EndedPlanText {

    private final Messages messages;
    private final Books books;

    /** @param books on FREE, after a paid plan */
    EndedPlanText(Messages messages, Books books) {
        this.messages = messages;
        this.books = books;
    }

    /** @param decisions the whole history, oldest first */
    List<String> lines(List<Decision> decisions) {
        List<String> lines = new ArrayList<>();
        last().ifPresent(invoice -> {
            String code = charges(invoice)
                    .filter(line -> line.kind() == InvoiceLine.Kind.PLAN)
                    .map(InvoiceLine::code)
                    .findFirst()
                    .orElseThrow();
            List<AddOn> gone = books.terms().catalogue().addOns().stream()
                    .filter(addOn -> again(invoice, addOn, decisions) > 0)
                    .filter(addOn -> PackageEnd.of(addOn, books, decisions)
                            .filter(EndedPlanText::isOfThePlan)
                            .isPresent())
                    .toList();
            String first = owed(gone);
            lines.add(messages.get(first.isEmpty() ? "paid.late-plan-gone" : "paid.late-plan-gone-owed", code, first));
            String commands = gone.stream()
                    .map(addOn -> command(addOn, again(invoice, addOn, decisions)))
                    .collect(Collectors.joining(", "));
            if (!commands.isEmpty()) {
                lines.add(messages.get("paid.late-packages-gone", commands));
            }
        });
        return lines;
    }

    /** What has to be paid before the plan is sold, or one of these. */
    private String owed(List<AddOn> gone) {
        return Stream.concat(
                        books.owedPlans().stream(),
                        gone.stream().flatMap(addOn -> books.owedFor(addOn.code()).stream()))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** The last one with a plan on it: what was charged to the end of its period ended with the plan. */
    private Optional<Invoice> last() {
        return books.invoices().stream()
                .filter(invoice -> charges(invoice).anyMatch(line -> line.kind() == InvoiceLine.Kind.PLAN))
                .reduce((_, later) -> later);
    }

    /** How many pieces were to go on. */
    private int again(Invoice last, AddOn addOn, List<Decision> decisions) {
        return new Wish(addOn, decisions).of(pieces(last, addOn));
    }

    private int pieces(Invoice last, AddOn addOn) {
        return books.invoices().stream()
                        .filter(invoice -> invoice.periodEnd().equals(last.periodEnd()))
                        .flatMap(EndedPlanText::charges)
                        .filter(line -> line.kind() == InvoiceLine.Kind.PACKAGE
                                && line.code().equals(addOn.code()))
                        .mapToInt(InvoiceLine::quantity)
                        .sum()
                - boughtAgain(last, addOn);
    }

    /** Pieces that ended unpaid within the period and are charged a second time in it. */
    private int boughtAgain(Invoice last, AddOn addOn) {
        return books.ended().stream()
                .filter(ended -> ended.code().equals(addOn.code()) && ended.isBoughtSince(books))
                .filter(ended ->
                        ended.day().isAfter(last.periodStart()) && ended.day().isBefore(last.periodEnd()))
                .mapToInt(EndedPieces::pieces)
                .sum();
    }

    /** A credit note, and what replaces the invoice it takes back, only repeat. */
    private static Stream<InvoiceLine> charges(Invoice invoice) {
        return switch (invoice.occasion()) {
            case CORRECTED, REISSUED, ENDED_UNPAID -> Stream.empty();
            case PLAN_STARTED, RENEWAL, PACKAGE_ENABLED, AGENTS_ADDED, PLAN_CHANGED -> invoice.lines().stream();
        };
    }

    private static boolean isOfThePlan(PackageEnd end) {
        return switch (end) {
            case PackageEnd.Unpaid _, PackageEnd.PlanEnded _ -> true;
            case PackageEnd.SwitchedOff _, PackageEnd.PlanChanged _ -> false;
        };
    }

    private static String command(AddOn addOn, int pieces) {
        return switch (addOn.kind()) {
            case CONVERSATIONS -> "billing enable " + addOn.code();
            case AGENTS -> "billing agents " + pieces;
        };
    }
}
