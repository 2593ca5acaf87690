package io.smarthub.ui.billing;

import io.smarthub.app.billing.CaughtUp;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What believing a clock that is far ahead would issue, and what it has issued. */
final class CaughtUpWords {

    private final BillingWords words;

    CaughtUpWords(BillingWords words) {
        this.words = words;
    }

    String wouldIssue(List<Invoice> invoices) {
        if (invoices.isEmpty()) {
            return words.get("notice.clock-ahead.none");
        }
        return words.get(
                hasNotes(invoices) ? "notice.clock-ahead.brings-notes" : "notice.clock-ahead.brings",
                invoices.size(),
                sum(invoices));
    }

    String issued(CaughtUp caughtUp) {
        List<String> sentences = new ArrayList<>(List.of(issued(caughtUp.issued())));
        if (!caughtUp.ended().isEmpty()) {
            sentences.add(words.get(
                    "caught-up.ended",
                    caughtUp.ended().stream()
                            .map(ended -> ended.addOn()
                                    .map(addOn -> words.name(addOn, ended.pieces()))
                                    .orElseGet(() -> words.get("plan.name", ended.code())))
                            .collect(Collectors.joining(", "))));
        }
        caughtUp.planEnds().ifPresent(day -> sentences.add(words.get("caught-up.plan-ends", words.day(day))));
        return String.join(" ", sentences);
    }

    private String issued(List<Invoice> invoices) {
        return switch (invoices.size()) {
            case 0 -> words.get("caught-up.none");
            case 1 -> words.get("caught-up.one", words.document(invoices.getFirst()));
            default ->
                words.get(
                        hasNotes(invoices) ? "caught-up.some-notes" : "caught-up.some",
                        invoices.size(),
                        String.valueOf(invoices.getFirst().number()),
                        String.valueOf(invoices.getLast().number()));
        };
    }

    private static boolean hasNotes(List<Invoice> invoices) {
        return invoices.stream().anyMatch(Invoice::isCreditNote);
    }

    private String sum(List<Invoice> invoices) {
        SortedMap<String, Money> sums = new TreeMap<>();
        invoices.forEach(
                invoice -> sums.merge(invoice.gross().currency().getCurrencyCode(), invoice.gross(), Money::plus));
        return sums.values().stream().map(words::money).collect(Collectors.joining(" + "));
    }
}
