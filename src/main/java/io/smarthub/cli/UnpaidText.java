package io.smarthub.cli;

import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.NotSold;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.Pieces;
import io.smarthub.domain.billing.UnpaidEndings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What ends because an invoice was not paid in time. */
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
        if (!arrears.pieces().isEmpty()) {
            boolean whole = period.equals(Optional.of(arrears.endsOn()));
            lines.add(messages.get(
                    whole ? "paid.ends-packages-whole" : "paid.ends-packages",
                    end,
                    arrears.pieces().stream().map(this::pieces).collect(Collectors.joining(", "))));
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
        if (arrears.pieces().isEmpty() && !arrears.plan()) {
            lines.add(messages.get("paid.nothing-ends"));
            lines.addAll(notSold(arrears.invoice(), end));
        }
        if (period.isPresent()) {
            lines.add(messages.get("paid.until-then"));
        }
        return lines;
    }

    private String pieces(Pieces ends) {
        int all = books.packageOf(ends.code()).map(PackageStanding::quantity).orElse(ends.quantity());
        return new PiecesText(messages).of(ends.code(), ends.quantity(), all);
    }

    private List<String> notSold(int invoice, String from) {
        List<String> lines = new ArrayList<>();
        NotSold not = new UnpaidEndings(books).stops(invoice);
        if (not.plans()) {
            lines.add(messages.get("paid.no-plan-then", from));
        }
        if (!not.packages().isEmpty()) {
            lines.add(messages.get(
                    "paid.not-sold-then",
                    from,
                    not.packages().stream().map(Pieces::code).collect(Collectors.joining(", "))));
        }
        return lines;
    }
}
