package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.CatalogueProblem;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.PastDue;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Banner;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the owner has to know before anything else: a broken catalogue, a wrong clock, invoices that were not paid. */
final class Notices {

    /** More would push the figures out of sight. */
    private static final int MISTAKES = 3;

    private final BillingWords words;
    private final PaymentWords payments;
    private final Texts catalogueTexts;
    private final Runnable trustClock;
    private final Consumer<Invoice> open;
    private final VBox box = new VBox();

    Notices(BillingWords words, Texts catalogueTexts, Runnable trustClock, Consumer<Invoice> open) {
        this.words = words;
        payments = new PaymentWords(words);
        this.catalogueTexts = catalogueTexts;
        this.trustClock = trustClock;
        this.open = open;
        box.getStyleClass().add("billing-notices");
    }

    Node node() {
        return box;
    }

    void show(BillingFigures figures) {
        box.getChildren().clear();
        BillingView billing = figures.billing();
        if (!billing.catalogueProblems().isEmpty()) {
            add(Tone.WARNING, catalogue(billing.catalogueProblems()));
        }
        if (!figures.paymentProblem().isEmpty()) {
            add(Tone.WARNING, figures.paymentProblem());
        }
        if (BillingView.isWorthSaying(billing.clockBehind())) {
            add(Tone.WARNING, words.get("notice.clock", words.formats().duration(billing.clockBehind())));
        }
        if (!billing.clockAhead().isZero()) {
            String ahead = words.get("notice.clock-ahead", words.formats().duration(billing.clockAhead()));
            add(Tone.WARNING, ahead + " " + new CaughtUpWords(words).wouldIssue(figures.ifClockIsRight()))
                    .withAction(words.get("notice.clock-ahead.trust"), trustClock);
        }
        for (int number : figures.books().unpaid()) {
            Invoice invoice = billing.invoices().get(number - 1);
            String state = payments.state(invoice, figures.books());
            String owed = payments.owed(invoice, figures.books()).orElseGet(() -> words.money(invoice.gross()));
            add(Tone.DANGER, words.get("notice.unpaid", String.valueOf(number), state, owed))
                    .withAction(words.get("notice.unpaid.open"), () -> open.accept(invoice));
        }
        PastDue.of(figures.books()).ifPresent(pastDue -> {
            int first = pastDue.invoices().getFirst();
            Invoice invoice = figures.books().invoices().get(first - 1);
            int count = pastDue.invoices().size();
            add(Tone.WARNING, words.pastDue(pastDue) + " " + words.get("notice.past-due.mark", count))
                    .withAction(
                            words.get("notice.past-due.open", count, String.valueOf(first)),
                            () -> open.accept(invoice));
        });
        Nodes.show(box, !box.getChildren().isEmpty());
    }

    private Banner add(Tone tone, String sentence) {
        var banner = new Banner(tone, sentence);
        box.getChildren().add(banner);
        return banner;
    }

    private String catalogue(List<CatalogueProblem> problems) {
        String sentences = problems.stream().limit(MISTAKES).map(this::mistake).collect(Collectors.joining("\n"));
        String notice = words.get("notice.catalogue", problems.size(), sentences);
        return problems.size() <= MISTAKES
                ? notice
                : notice + "\n" + words.get("notice.catalogue.more", problems.size() - MISTAKES);
    }

    private String mistake(CatalogueProblem problem) {
        String sentence = catalogueTexts.get(
                "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                problem.subject(),
                problem.detail());
        return problem.line() == 0 ? sentence : catalogueTexts.get("line", problem.line(), sentence);
    }
}
