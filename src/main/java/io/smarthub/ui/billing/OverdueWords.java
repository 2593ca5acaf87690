package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.NotSold;
import io.smarthub.domain.billing.UnpaidEndings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** That an invoice was not paid, and what ends because of it. */
final class OverdueWords {

    private final BillingWords words;
    private final Books books;

    /** With the books after it was recorded. */
    OverdueWords(BillingWords words, Books books) {
        this.words = words;
        this.books = books;
    }

    String sentences(int invoice) {
        List<String> sentences = new ArrayList<>();
        String number = String.valueOf(invoice);
        sentences.add(
                books.failedBeforeDue(invoice)
                        ? words.get(
                                "done.failed",
                                number,
                                words.day(books.invoices()
                                        .get(invoice - 1)
                                        .details()
                                        .dueOn()))
                        : words.get("done.overdue", number));
        books.arrears().stream()
                .filter(arrears -> arrears.invoice() == invoice)
                .forEach(arrears -> sentences.addAll(ends(arrears)));
        return String.join(" ", sentences);
    }

    private List<String> ends(Arrears arrears) {
        if (arrears.pieces().isEmpty() && !arrears.plan()) {
            return nothingEnds(arrears);
        }
        List<String> sentences = new ArrayList<>();
        String before = words.day(arrears.endsOn());
        if (arrears.plan()) {
            books.period().ifPresent(period -> {
                String plan = books.plan().code().name();
                String day = words.day(period.end());
                if (!books.autoRenew()) {
                    sentences.add(words.get("done.plan-ends-anyway", plan, day));
                } else {
                    boolean renewsBefore = !books.isBeforeRenewal(arrears);
                    sentences.add(
                            words.get(renewsBefore ? "done.plan-ends-later" : "done.plan-ends", before, plan, day));
                }
            });
        }
        if (!arrears.pieces().isEmpty()) {
            String names = arrears.pieces().stream()
                    .map(ends -> words.held(ends.code(), ends.quantity(), books))
                    .collect(Collectors.joining(", "));
            sentences.add(words.get("done.packages-end", before, names));
        }
        return sentences;
    }

    /** What is not sold meanwhile all the same. */
    private List<String> nothingEnds(Arrears arrears) {
        List<String> sentences = new ArrayList<>(List.of(words.get("done.nothing-ends")));
        String from = words.day(arrears.endsOn());
        NotSold not = new UnpaidEndings(books).stops(arrears.invoice());
        if (not.plans()) {
            sentences.add(words.get("done.no-plan-then", from));
        }
        if (!not.packages().isEmpty()) {
            String names = not.packages().stream()
                    .map(each -> words.name(
                            each.code(), each.quantity(), books.terms().catalogue()))
                    .collect(Collectors.joining(", "));
            sentences.add(words.get("done.not-sold-then", from, names));
        }
        return sentences;
    }
}
