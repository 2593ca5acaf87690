package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.Preview;
import java.util.ArrayList;
import java.util.List;

/** What an action recorded and charged, and what changes when. */
final class ChargeText {

    private final Messages messages;

    ChargeText(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(Preview done) {
        return switch (done.action()) {
            case Action.SetBuyer _ -> new BuyerText(messages).recorded(done.after());
            case Action.PaymentReceived(int invoice) -> new PaidText(messages, done.after()).lines(invoice);
            case Action.PaymentFailed(int invoice) -> new PaidText(messages, done.after()).lines(invoice);
            case Action.PaymentWithdrawn(int invoice) -> new PaidText(messages, done.after()).takenBack(invoice);
            case Action.CorrectInvoice(int invoice) -> corrected(invoice, done);
            case Action.ChoosePlan _,
                    Action.EnablePackage _,
                    Action.DisablePackage _,
                    Action.SetAgents _,
                    Action.AutoRenew _,
                    Action.AdoptTerms _ -> charged(done);
        };
    }

    private List<String> corrected(int wrong, Preview done) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "charge.corrected",
                String.valueOf(wrong),
                String.valueOf(done.invoices().getFirst().number()),
                String.valueOf(done.invoices().getLast().number())));
        lines.addAll(invoices(done));
        Invoice note = done.invoices().getFirst();
        if (done.after().payment(note.number()).state() == PaymentState.TO_PAY_BACK) {
            Money back = note.gross().negated();
            Money more = done.invoices().getLast().gross().minus(back);
            lines.add(messages.get(
                    more.isPositive() ? "charge.paid-back-less" : "charge.paid-back",
                    messages.money(back),
                    String.valueOf(note.number()),
                    messages.money(more.isPositive() ? more : more.negated())));
        }
        return lines;
    }

    private List<String> charged(Preview done) {
        List<String> lines = new ArrayList<>();
        if (done.invoices().isEmpty()) {
            lines.add(messages.get("charge.nothing"));
            lines.addAll(again(done));
        }
        lines.addAll(invoices(done));
        if (done.limitBefore() != done.limitAfter()) {
            lines.add(messages.get("charge.limit", done.limitBefore(), done.limitAfter()));
        }
        if (done.renewsAgain()) {
            lines.add(messages.get("charge.renews-again", periodEnd(done)));
        }
        done.creditedUnpaid()
                .forEach(number -> lines.add(messages.get(
                        "charge.credited-unpaid",
                        String.valueOf(number),
                        messages.money(done.after().owed(number)))));
        done.stopped().forEach(gone -> lines.add(messages.get("charge.stopped", gone.code())));
        done.ending().forEach(ending -> lines.add(ending(ending, done)));
        if (!done.before().endsOn().equals(done.after().endsOn())) {
            done.after().endsOn().ifPresent(day -> lines.add(messages.get("charge.plan-ends", messages.day(day))));
        }
        return lines;
    }

    /** What was paid for already and renews again. */
    private List<String> again(Preview done) {
        String day = periodEnd(done);
        if (!done.before().autoRenew() && done.after().autoRenew()) {
            return List.of(messages.get(
                    "charge.plan-renews", done.after().plan().code().name(), day));
        }
        return done.after().heldPackages().stream()
                .filter(now -> now.renewing()
                        > done.before()
                                .packageOf(now.code())
                                .map(PackageStanding::renewing)
                                .orElse(0))
                .map(now -> messages.get("charge.again", now.code(), day))
                .toList();
    }

    private String ending(PackageStanding ending, Preview done) {
        return ending.renewing() == 0
                ? messages.get("charge.ending", ending.code(), periodEnd(done))
                : messages.get("charge.fewer", ending.code(), periodEnd(done), ending.renewing(), ending.quantity());
    }

    private List<String> invoices(Preview done) {
        List<String> lines = new ArrayList<>();
        for (Invoice invoice : done.invoices()) {
            lines.addAll(new InvoiceText(messages).lines(invoice, done.after()));
        }
        return lines;
    }

    private String periodEnd(Preview done) {
        return done.periodEnd().map(messages::day).orElse("");
    }
}
