package io.smarthub.cli;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.PackageEnd;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PackageState;
import io.smarthub.domain.billing.PlanStop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What ends because an invoice was not paid in time, and what a late payment does not bring back. */
final class UnpaidText {

    private final Messages messages;
    private final Books books;

    UnpaidText(Messages messages, Books books) {
        this.messages = messages;
        this.books = books;
    }

    /** What ends if that overdue invoice stays unpaid, and what is not possible meanwhile. */
    List<String> consequences(int invoice) {
        List<String> lines = new ArrayList<>();
        books.arrears().stream()
                .filter(arrears -> arrears.invoice() == invoice)
                .forEach(arrears -> lines.addAll(ends(arrears)));
        lines.add(messages.get("paid.commands", String.valueOf(invoice)));
        return lines;
    }

    private List<String> ends(Arrears arrears) {
        List<String> lines = new ArrayList<>();
        String end = messages.day(arrears.endsOn());
        Optional<LocalDate> period = books.period().map(BillingPeriod::end);
        if (!arrears.packages().isEmpty()) {
            boolean whole = period.equals(Optional.of(arrears.endsOn()));
            lines.add(messages.get(
                    whole ? "paid.ends-packages-whole" : "paid.ends-packages",
                    end,
                    String.join(", ", arrears.packages())));
        }
        if (arrears.plan() && period.isPresent()) {
            String code = books.plan().code().name();
            String day = messages.day(period.get());
            if (!books.autoRenew()) {
                lines.add(messages.get("paid.plan-ends-anyway", code, day));
            } else {
                boolean renewsBefore = !books.isBeforeRenewal(arrears);
                lines.add(messages.get(
                        renewsBefore ? "paid.ends-plan-later" : "paid.ends-plan",
                        end,
                        code,
                        day,
                        IfPaidText.company(books)));
            }
        }
        if (arrears.packages().isEmpty() && !arrears.plan()) {
            lines.add(messages.get("paid.nothing-ends"));
            lines.add(notSold(arrears.invoice(), end));
        }
        if (period.isPresent()) {
            lines.add(messages.get("paid.until-then"));
        }
        return lines;
    }

    private String notSold(int invoice, String from) {
        List<InvoiceLine> lines = books.invoices().get(invoice - 1).lines();
        return lines.stream().anyMatch(line -> line.kind() == InvoiceLine.Kind.PLAN)
                ? messages.get("paid.no-plan-then", from)
                : messages.get("paid.not-sold-then", from, codes(lines));
    }

    private static String codes(List<InvoiceLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == InvoiceLine.Kind.PACKAGE)
                .map(InvoiceLine::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * What ended because of it stays ended, though nothing is owed on it any more.
     *
     * @param decisions the whole history, oldest first
     * @param after the books with what was recorded; what is still owed in them is said before what can be bought again then
     */
    List<String> lost(int invoice, List<Decision> decisions, Books after) {
        List<String> lines = new ArrayList<>();
        List<Integer> owed = after.owedPlans();
        boolean plan = PlanStop.of(books, decisions).equals(Optional.of(new PlanStop.Unpaid(invoice)));
        if (plan && books.period().isEmpty()) {
            lines.addAll(new EndedPlanText(messages, after).lines(decisions));
        } else if (plan) {
            lines.add(messages.get(
                    owed.isEmpty() ? "paid.late-plan" : "paid.late-plan-owed",
                    books.plan().code().name(),
                    books.endsOn().map(messages::day).orElse(""),
                    IfPaidText.numbers(owed.stream())));
        }
        List<AddOn> gone = books.packages().stream()
                .filter(standing -> standing.state() == PackageState.OFF)
                .filter(standing -> books.period().isPresent())
                .map(PackageStanding::addOn)
                .filter(addOn -> PackageEnd.of(addOn, books, decisions)
                        .filter(end -> end instanceof PackageEnd.Unpaid unpaid && unpaid.invoice() == invoice)
                        .isPresent())
                .toList();
        String packages = gone.stream()
                .filter(addOn -> addOn.kind() == AddOn.Kind.CONVERSATIONS)
                .map(AddOn::code)
                .collect(Collectors.joining(", "));
        if (!packages.isEmpty()) {
            String first = owedFor(gone, AddOn.Kind.CONVERSATIONS, after);
            lines.add(
                    messages.get(first.isEmpty() ? "paid.late-packages" : "paid.late-packages-owed", packages, first));
        }
        String first = owedFor(gone, AddOn.Kind.AGENTS, after);
        gone.stream()
                .filter(addOn -> addOn.kind() == AddOn.Kind.AGENTS)
                .forEach(addOn -> lines.add(messages.get(
                        first.isEmpty() ? "paid.late-agents" : "paid.late-agents-owed",
                        charged(invoice, addOn),
                        first)));
        return lines;
    }

    private static String owedFor(List<AddOn> gone, AddOn.Kind kind, Books after) {
        return IfPaidText.numbers(gone.stream()
                .filter(addOn -> addOn.kind() == kind)
                .flatMap(addOn -> after.owedFor(addOn.code()).stream()));
    }

    private String charged(int invoice, AddOn addOn) {
        return books.invoices().get(invoice - 1).lines().stream()
                .filter(line ->
                        line.kind() == InvoiceLine.Kind.PACKAGE && line.code().equals(addOn.code()))
                .map(line -> String.valueOf(line.quantity()))
                .findFirst()
                .orElse("N");
    }
}
