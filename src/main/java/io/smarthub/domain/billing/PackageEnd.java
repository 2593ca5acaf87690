package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Why a package that was in force once is off now. */
public sealed interface PackageEnd {

    /** It was not renewed because the owner switched it off at that instant. */
    record SwitchedOff(Instant at) implements PackageEnd {}

    /** It ended with the grace days of an invoice that was not paid; {@code end} is the first day without it, in the account's zone. */
    record Unpaid(int invoice, LocalDate end) implements PackageEnd {}

    /** The plan was changed with that invoice, and the new one does not have it, or has no room for it (B13). */
    record PlanChanged(int invoice) implements PackageEnd {}

    /** The plan it belonged to ended. */
    record PlanEnded() implements PackageEnd {}

    /**
     * Why it is off, as far as the record tells.
     *
     * @param addOn a package that is off
     * @param decisions the whole history, oldest first
     * @return empty where it was never bought, or the record does not say
     */
    static Optional<PackageEnd> of(AddOn addOn, Books books, List<Decision> decisions) {
        List<Invoice> invoices = books.invoices();
        OptionalInt last = IntStream.range(0, invoices.size())
                .filter(index -> charges(invoices.get(index), addOn.code()))
                .reduce((_, later) -> later);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Invoice bought = invoices.get(last.getAsInt());
        List<Invoice> since = invoices.subList(last.getAsInt() + 1, invoices.size());
        Optional<EndedPieces> unpaid = books.ended().stream()
                .filter(ended -> ended.code().equals(addOn.code()) && ended.left() == 0)
                .filter(ended -> !ended.at().isBefore(bought.issuedAt()))
                .findFirst();
        return since.stream()
                .filter(invoice -> creditsWithPlan(invoice, addOn.code()))
                .findFirst()
                .<PackageEnd>map(invoice -> new PlanChanged(invoice.number()))
                .or(() -> unpaid.filter(ended -> ended.day().isBefore(bought.periodEnd()))
                        .map(PackageEnd::unpaid))
                .or(() -> switchedOff(addOn, bought, decisions))
                .or(() -> unpaid.map(PackageEnd::unpaid))
                .or(() -> books.period().isEmpty()
                                || since.stream()
                                        .anyMatch(invoice -> invoice.occasion() == Invoice.Occasion.PLAN_STARTED)
                        ? Optional.of(new PlanEnded())
                        : Optional.empty());
    }

    private static PackageEnd unpaid(EndedPieces ended) {
        return new Unpaid(ended.invoice(), ended.day());
    }

    private static Optional<PackageEnd> switchedOff(AddOn addOn, Invoice bought, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> !decision.at().isBefore(bought.issuedAt()))
                .filter(decision -> Wish.said(decision.action(), addOn).isPresent())
                .reduce((_, later) -> later)
                .filter(decision -> Wish.said(decision.action(), addOn).equals(OptionalInt.of(0)))
                .map(decision -> new SwitchedOff(decision.at()));
    }

    private static boolean charges(Invoice invoice, String code) {
        return !isCorrection(invoice) && has(invoice, InvoiceLine.Kind.PACKAGE, code);
    }

    private static boolean creditsWithPlan(Invoice invoice, String code) {
        return invoice.occasion() == Invoice.Occasion.PLAN_CHANGED
                && has(invoice, InvoiceLine.Kind.PACKAGE_CREDIT, code);
    }

    /** It only repeats what another one said. */
    private static boolean isCorrection(Invoice invoice) {
        return switch (invoice.occasion()) {
            case CORRECTED, REISSUED -> true;
            case PLAN_STARTED, RENEWAL, PACKAGE_ENABLED, AGENTS_ADDED, PLAN_CHANGED, ENDED_UNPAID -> false;
        };
    }

    private static boolean has(Invoice invoice, InvoiceLine.Kind kind, String code) {
        return invoice.lines().stream()
                .anyMatch(line -> line.kind() == kind && line.code().equals(code));
    }
}
