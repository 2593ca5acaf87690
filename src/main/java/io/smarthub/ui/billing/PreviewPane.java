package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Capacity;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.CreditUse;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.RenewalWish;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Banner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a decision costs and changes, shown before it is made, with room for a note of why. */
final class PreviewPane extends VBox {

    private final TextField note = new TextField();

    /** @param catalogue tells what the codes of its invoices mean */
    PreviewPane(Preview preview, Catalogue catalogue, BillingWords words, String noteSoFar) {
        getStyleClass().add("preview-pane");
        var facts = new Facts();
        if (!preview.invoices().isEmpty()) {
            boolean less = preview.due().isNegative();
            facts.add(due(preview, words), words.money(less ? preview.due().negated() : preview.due()), "preview-due");
        }
        for (Invoice invoice : preview.invoices()) {
            if (preview.invoices().size() > 1) {
                facts.add(words.document(invoice), words.money(invoice.gross()));
            }
            for (int at = 0; at < invoice.lines().size(); at++) {
                facts.detail(
                        lineText(invoice, at, preview, catalogue, words),
                        words.money(invoice.lines().get(at).amount()));
            }
            invoice.vatTotals()
                    .forEach(vat -> facts.detail(words.vat(vat.vat(), words.money(vat.net())), words.money(vat.tax())));
            if (!invoice.rounding().isZero()) {
                facts.detail(words.get("invoice.rounding"), words.money(invoice.rounding()));
            }
        }
        Capacity before = preview.before().capacity();
        Capacity after = preview.after().capacity();
        if (before.limit() != after.limit()) {
            facts.add(words.get("preview.limit"), words.get("preview.change", before.limit(), after.limit()));
        }
        if (before.agents() != after.agents()) {
            facts.add(words.get("preview.agents"), words.get("preview.change", before.agents(), after.agents()));
        }
        preview.nextInvoice()
                .ifPresent(next ->
                        facts.add(words.get("preview.next", words.day(next.date())), words.money(next.gross())));
        getChildren().add(facts);
        preview.invoices().stream()
                .flatMap(invoice -> words.explained(invoice).stream())
                .forEach(sentence -> getChildren().add(Nodes.paragraph(sentence, "caption")));
        consequences(preview, words);
        if (preview.before().terms().catalogue().examplePrices()
                && preview.due().isPositive()) {
            getChildren().add(Nodes.paragraph(words.get("preview.example"), "caption"));
        }
        note.setText(noteSoFar);
        note.setPromptText(words.get("preview.note.prompt"));
        note.setAccessibleText(words.get("preview.note"));
        var field = new VBox(Nodes.label(words.get("preview.note"), "field-label"), note);
        field.getStyleClass().add("field");
        getChildren().add(field);
    }

    /** What the owner noted. */
    String note() {
        return note.getText().strip();
    }

    private void consequences(Preview preview, BillingWords words) {
        if (preview.action() instanceof Action.PaymentWithdrawn(int invoice)) {
            new TakenBackWords(words, preview, invoice)
                    .sentences()
                    .forEach(sentence -> getChildren().add(new Banner(Tone.WARNING, sentence)));
            return;
        }
        preview.after().endsOn().ifPresent(end -> {
            if (preview.before().autoRenew()) {
                getChildren()
                        .add(new Banner(
                                Tone.WARNING,
                                words.get(
                                        "preview.plan-ends",
                                        preview.before().plan().code(),
                                        words.day(end.minusDays(1)),
                                        words.day(end),
                                        preview.before().heldPackages().isEmpty() ? 0 : 1)));
            } else if (preview.invoice().isPresent() && adds(preview.action())) {
                getChildren().add(new Banner(Tone.WARNING, words.get("preview.ends-with-plan", words.day(end))));
            }
        });
        if (preview.renewsAgain()) {
            getChildren()
                    .add(new Banner(
                            Tone.WARNING,
                            words.get(
                                    "preview.renews-again",
                                    preview.periodEnd().map(words::day).orElse(""))));
        }
        for (int number : preview.creditedUnpaid()) {
            String owed = words.money(preview.after().owed(number));
            getChildren()
                    .add(new Banner(Tone.INFO, words.get("preview.credited-unpaid", String.valueOf(number), owed)));
        }
        preview.creditNotUsed()
                .ifPresent(credit -> getChildren()
                        .add(new Banner(
                                Tone.INFO,
                                words.get(
                                        "preview.credit-not-used",
                                        words.money(credit),
                                        String.valueOf(
                                                preview.invoices().getLast().number()),
                                        used(CreditUse.of(preview.after(), credit), credit, words)))));
        preview.creditedOtherwise()
                .forEach(credited -> getChildren().add(new Banner(Tone.WARNING, words.creditedOtherwise(credited))));
        for (PackageStanding stopped : preview.stopped()) {
            getChildren()
                    .add(new Banner(
                            Tone.WARNING, words.get("preview.stops", words.name(stopped.addOn(), stopped.quantity()))));
        }
        if (preview.after().autoRenew()) {
            Books wish = RenewalWish.of(preview.after());
            preview.ending().forEach(ending -> ends(ending, wish, preview, words));
        }
    }

    private static boolean adds(Action action) {
        return action instanceof Action.EnablePackage || action instanceof Action.SetAgents;
    }

    private void ends(PackageStanding ending, Books wish, Preview preview, BillingWords words) {
        int wanted = wish.packageOf(ending.code())
                .map(PackageStanding::renewing)
                .map(renewing -> Math.min(renewing, ending.quantity()))
                .orElse(0);
        int switchedOff = ending.quantity() - Math.max(wanted, ending.renewing());
        if (switchedOff > 0) {
            getChildren()
                    .add(new Banner(
                            Tone.INFO,
                            words.get(
                                    "preview.ends",
                                    words.name(ending.addOn(), switchedOff),
                                    ending.endsOn()
                                            .or(preview::periodEnd)
                                            .map(words::day)
                                            .orElse(""))));
        }
        if (wanted > ending.renewing()) {
            getChildren()
                    .add(new Banner(
                            Tone.INFO,
                            words.get(
                                    "preview.ends-unless",
                                    words.name(ending.addOn(), wanted - ending.renewing()),
                                    words.endsUnless(ending, preview.after()))));
        }
    }

    private static String due(Preview preview, BillingWords words) {
        if (preview.due().isNegative()) {
            return words.get("preview.less");
        }
        return preview.due().isPositive()
                ? words.get(
                        "preview.due",
                        words.day(preview.invoices().getLast().details().dueOn()))
                : words.get("preview.nothing");
    }

    private static String lineText(Invoice invoice, int at, Preview preview, Catalogue catalogue, BillingWords words) {
        InvoiceLine line = invoice.lines().get(at);
        String days = words.lineDays(line);
        boolean corrects = preview.action() instanceof Action.CorrectInvoice;
        String what = line.kind() == InvoiceLine.Kind.PACKAGE_CREDIT && !corrects
                ? words.unused(line, preview.before())
                : words.line(invoice, at, catalogue);
        return days.isEmpty() ? what : words.get("preview.line", what, days);
    }

    private static String used(CreditUse use, Money credit, BillingWords words) {
        return switch (use) {
            case NEXT_INVOICES -> words.get("preview.credit-used-next");
            case WITH_A_PLAN -> words.get("preview.credit-used-with-plan");
            case OTHER_CURRENCY ->
                words.get("preview.credit-used-currency", credit.currency().getCurrencyCode());
        };
    }
}
