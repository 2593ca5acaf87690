package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.EndedPieces;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.Preview;
import java.util.ArrayList;
import java.util.List;

/** What is at once the case where a payment is taken back whose grace days are over. */
final class TakenBackWords {

    private final BillingWords words;
    private final Preview preview;
    private final int invoice;

    TakenBackWords(BillingWords words, Preview preview, int invoice) {
        this.words = words;
        this.preview = preview;
        this.invoice = invoice;
    }

    /** None where nothing ends: the grace days still run, or are over without having been for anything. */
    List<String> sentences() {
        Books after = preview.after();
        List<EndedPieces> ended = preview.endedUnpaid();
        boolean planEnds = preview.endsPlan();
        if (ended.isEmpty() && !planEnds) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        String number = String.valueOf(invoice);
        Money owed = after.owed(invoice);
        boolean unpaid = after.payment(invoice).state() == PaymentState.OVERDUE;
        sentences.add(
                unpaid
                        ? words.get("taken-back.owed", number, words.money(owed))
                        : words.get("taken-back.nothing-owed", number));
        for (EndedPieces each : ended) {
            sentences.add(words.get(
                    "taken-back.stops", words.name(each.addOn(), each.pieces()), isCredited(each.code()) ? 1 : 0));
        }
        if (planEnds) {
            after.endsOn()
                    .ifPresent(end -> sentences.add(words.get(
                            "taken-back.plan",
                            preview.before().plan().code(),
                            words.day(end),
                            after.heldPackages().isEmpty() ? 0 : 1)));
        }
        String again = planEnds ? "taken-back.again.both" : "taken-back.again.packages";
        sentences.add(words.get(ended.isEmpty() ? "taken-back.again.plan" : again, number));
        return sentences;
    }

    private boolean isCredited(String code) {
        return preview.invoices().stream()
                .flatMap(issued -> issued.lines().stream())
                .anyMatch(line -> line.kind() == InvoiceLine.Kind.PACKAGE_CREDIT
                        && line.code().equals(code));
    }
}
