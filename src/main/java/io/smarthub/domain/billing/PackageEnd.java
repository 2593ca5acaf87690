package io.smarthub.domain.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
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
        return since.stream()
                .filter(invoice -> credits(invoice, addOn.code()))
                .findFirst()
                .<PackageEnd>map(invoice -> taken(invoice, addOn, books, decisions))
                .or(() -> switchedOff(addOn, bought, decisions))
                .or(() -> unpaidAtTheEnd(addOn, bought, books, decisions))
                .or(() -> books.period().isEmpty()
                                || since.stream()
                                        .anyMatch(invoice -> invoice.occasion() == Invoice.Occasion.PLAN_STARTED)
                        ? Optional.of(new PlanEnded())
                        : Optional.empty());
    }

    private static PackageEnd taken(Invoice invoice, AddOn addOn, Books books, List<Decision> decisions) {
        return invoice.corrects()
                .<PackageEnd>map(charged -> new Unpaid(
                        unpaid(addOn, books, decisions, invoice.issuedAt()).orElse(charged), invoice.date()))
                .orElseGet(() -> new PlanChanged(invoice.number()));
    }

    /** The grace days and the period ended together: there was nothing to give back. */
    private static Optional<PackageEnd> unpaidAtTheEnd(
            AddOn addOn, Invoice bought, Books books, List<Decision> decisions) {
        LocalDate end = bought.periodEnd();
        Instant ended = end.atStartOfDay(books.terms().zone()).toInstant();
        boolean renewedWithout = books.invoices().stream()
                .anyMatch(invoice -> invoice.occasion() == Invoice.Occasion.RENEWAL
                        && invoice.periodStart().equals(end)
                        && !charges(invoice, addOn.code()));
        return renewedWithout
                ? unpaid(addOn, books, decisions, ended).map(invoice -> new Unpaid(invoice, end))
                : Optional.empty();
    }

    /** The invoice that charged for it, was not paid at an instant, and of which that was recorded first: its grace days ended first. */
    private static Optional<Integer> unpaid(AddOn addOn, Books books, List<Decision> decisions, Instant at) {
        Map<Integer, Deque<Decision>> records = new TreeMap<>();
        decisions.stream().filter(decision -> !decision.at().isAfter(at)).forEach(decision -> {
            switch (decision.action()) {
                case Action.PaymentFailed(int invoice) -> of(invoice, records).push(decision);
                case Action.PaymentReceived(int invoice) -> of(invoice, records).push(decision);
                case Action.PaymentWithdrawn(int invoice) ->
                    of(invoice, records).poll();
                case Action.EnablePackage _,
                        Action.DisablePackage _,
                        Action.SetAgents _,
                        Action.ChoosePlan _,
                        Action.AutoRenew _,
                        Action.AdoptTerms _,
                        Action.SetBuyer _,
                        Action.CorrectInvoice _ -> {}
            }
        });
        return records.entrySet().stream()
                .filter(record -> charges(books.invoices().get(record.getKey() - 1), addOn.code()))
                .filter(record -> !record.getValue().isEmpty()
                        && record.getValue().getFirst().action() instanceof Action.PaymentFailed)
                .min(Comparator.comparing(record -> record.getValue().getFirst().at()))
                .map(Map.Entry::getKey);
    }

    private static Deque<Decision> of(int invoice, Map<Integer, Deque<Decision>> records) {
        return records.computeIfAbsent(invoice, _ -> new ArrayDeque<>());
    }

    private static Optional<PackageEnd> switchedOff(AddOn addOn, Invoice bought, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> !decision.at().isBefore(bought.issuedAt()))
                .filter(decision -> pieces(decision.action(), addOn).isPresent())
                .reduce((_, later) -> later)
                .filter(decision -> pieces(decision.action(), addOn).equals(OptionalInt.of(0)))
                .map(decision -> new SwitchedOff(decision.at()));
    }

    /** How many of it the owner wants to renew; empty where the action is about something else. */
    private static OptionalInt pieces(Action action, AddOn addOn) {
        return switch (action) {
            case Action.EnablePackage(String code) ->
                code.equals(addOn.code()) ? OptionalInt.of(1) : OptionalInt.empty();
            case Action.DisablePackage(String code) ->
                code.equals(addOn.code()) ? OptionalInt.of(0) : OptionalInt.empty();
            case Action.SetAgents(int quantity) ->
                addOn.kind() == AddOn.Kind.AGENTS ? OptionalInt.of(quantity) : OptionalInt.empty();
            case Action.ChoosePlan _,
                    Action.AutoRenew _,
                    Action.AdoptTerms _,
                    Action.SetBuyer _,
                    Action.PaymentFailed _,
                    Action.PaymentReceived _,
                    Action.PaymentWithdrawn _,
                    Action.CorrectInvoice _ -> OptionalInt.empty();
        };
    }

    private static boolean charges(Invoice invoice, String code) {
        return !isCorrection(invoice) && has(invoice, InvoiceLine.Kind.PACKAGE, code);
    }

    private static boolean credits(Invoice invoice, String code) {
        return !isCorrection(invoice) && has(invoice, InvoiceLine.Kind.PACKAGE_CREDIT, code);
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
