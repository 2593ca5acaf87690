package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.ToggleRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The billing clock: the period that is paid for, the next charge, and whether there is one (D4, B3–B6). */
final class PeriodCard {

    private final BillingWords words;
    private final Clockface face;
    private final ToggleRow renew;
    private final Card card;

    PeriodCard(BillingWords words, Consumer<Action> ask) {
        this.words = words;
        face = new Clockface(words.get("period.accessible"));
        renew = new ToggleRow(words.get("renew.name"), "", on -> ask.accept(new Action.AutoRenew(on)));
        renew.toggle().setId("billing-auto-renew");
        card = Clockface.card(Icon.CALENDAR_EVENT, words.get("period.title"), "", face);
        card.getChildren().add(renew);
    }

    Node node() {
        return card;
    }

    void show(BillingFigures figures) {
        Books books = figures.books();
        BillingPeriod period = books.period().orElse(null);
        Nodes.show(renew, period != null);
        if (period == null) {
            face.number(words.money(Money.zero(books.currency())), words.get("period.none"));
            face.noBar();
            return;
        }
        LocalDate today = period.dayOf(books.at(), books.terms().zone());
        long day = period.days() - period.daysFrom(today) + 1;
        Optional<PlanUnpaid> unpaid = figures.outlook().next().planUnpaid();
        figures.outlook()
                .next()
                .invoice()
                .ifPresentOrElse(
                        next -> face.number(
                                words.money(next.gross()), words.get("period.next", words.day(period.end()))),
                        () -> face.number(words.day(period.end()), noCharge(unpaid, books)));
        face.bar(
                (double) day / period.days(),
                Tone.INFO,
                words.day(period.start()),
                words.get("clock.day", day, period.days()),
                words.day(period.end()));
        renew.showOn(books.autoRenew());
        renew.showState(state(unpaid, books, words.day(period.end())));
    }

    private String state(Optional<PlanUnpaid> planUnpaid, Books books, String end) {
        if (!books.autoRenew()) {
            return words.get("renew.off", end);
        }
        return planUnpaid
                .map(unpaid -> unpaid.decidesNextRenewal()
                        ? words.get("renew.if-paid", end, new IfPaidWords(words).condition(unpaid.deciding()))
                        : words.get("renew.last", end, new IfPaidWords(words).condition(unpaid.later())))
                .orElseGet(() -> words.get("state.renews", end));
    }

    private String noCharge(Optional<PlanUnpaid> planUnpaid, Books books) {
        return planUnpaid
                .filter(PlanUnpaid::decidesNextRenewal)
                .map(unpaid -> words.get(
                        "period.ends-unpaid",
                        books.plan().code(),
                        unpaid.deciding().size()))
                .orElseGet(() -> words.get("period.ends", books.plan().code()));
    }
}
