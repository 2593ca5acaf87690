package io.smarthub.ui.billing;

import io.smarthub.app.quota.Tried;
import io.smarthub.domain.billing.WhatIf;
import io.smarthub.domain.quota.Band;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Banner;
import io.smarthub.ui.kit.control.Card;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a trial would mean: the limit and how long it lasts, and what it costs. */
final class WhatIfResult {

    private final BillingWords words;
    private final RefusalWords refusals;
    private final VBox body = new VBox();
    private final Card card;

    WhatIfResult(BillingWords words) {
        this.words = words;
        refusals = new RefusalWords(words);
        body.getStyleClass().add("card-body");
        card = Card.titled(words.get("what-if.result")).with(body);
    }

    Node node() {
        return card;
    }

    void show(Tried tried) {
        switch (tried) {
            case Tried.Refused(WhatIf.Refused(var refusal)) ->
                body.getChildren().setAll(new Banner(Tone.WARNING, refusals.of(refusal)));
            case Tried.Possible possible ->
                body.getChildren()
                        .setAll(
                                facts(possible),
                                exhausted(possible),
                                again(possible.whatIf()),
                                noRoom(possible.whatIf()),
                                ifPaid(possible.whatIf()),
                                band(possible.forecast()),
                                Nodes.paragraph(words.get("what-if.nothing"), "caption"));
        }
    }

    /** What the range means, where there is one. */
    private Node band(Forecast forecast) {
        Label label = Nodes.paragraph(words.get("what-if.band"), "caption");
        Nodes.show(label, forecast.pace().isKnown());
        return label;
    }

    private Node exhausted(Tried.Possible tried) {
        Quota quota = tried.quota();
        var banner = new Banner(
                Tone.WARNING,
                words.get(
                        "what-if.exhausted",
                        quota.used(),
                        words.day(quota.month().resetsOn())));
        Nodes.show(banner, tried.whatIf().exhaustedBy(quota.used()));
        return banner;
    }

    /** That a plan that is to end would not end; buying it asks with the same words. */
    private Node again(WhatIf.Possible what) {
        String sentence = what.changesOn()
                .map(day -> words.get("what-if.renews-again", words.day(day)))
                .orElse("");
        Label label = Nodes.paragraph(sentence, "secondary");
        Nodes.show(label, what.renewsAgain());
        return label;
    }

    /** What is to renew too, and cannot. */
    private Node noRoom(WhatIf.Possible what) {
        String day = what.changesOn().map(words::day).orElse("");
        Label label = Nodes.paragraph(
                what.noRoom().stream()
                        .map(addOn -> words.get(
                                "what-if.no-room",
                                words.name(addOn),
                                what.later().cap(),
                                day))
                        .collect(Collectors.joining("\n")),
                "secondary");
        Nodes.show(label, !what.noRoom().isEmpty());
        return label;
    }

    private Node ifPaid(WhatIf.Possible what) {
        boolean depends = !what.ifPaid().isEmpty();
        String sentence = depends
                ? words.get(
                        "what-if.if-paid",
                        what.changesOn().map(words::day).orElse(""),
                        new IfPaidWords(words).condition(what.ifPaid()))
                : "";
        Label label = Nodes.paragraph(sentence, "secondary");
        Nodes.show(label, depends);
        return label;
    }

    private Node facts(Tried.Possible tried) {
        WhatIf.Possible what = tried.whatIf();
        Quota quota = tried.quota();
        Forecast forecast = tried.forecast();
        var facts = new Facts();
        facts.add(words.get("what-if.limit"), words.formats().number(what.limit()));
        if (what.limitLater() != what.limit()) {
            facts.add(words.get("what-if.limit-later"), words.formats().number(what.limitLater()));
        }
        facts.add(
                words.get("what-if.left"),
                quota.over() > 0
                        ? words.get("what-if.over", quota.over())
                        : words.formats().number(quota.remaining()));
        if (forecast.pace().isKnown()) {
            Band band = forecast.band();
            facts.add(words.get("what-if.expected"), words.formats().number(forecast.expectedTotal()));
            facts.add(words.get("what-if.between"), words.get("what-if.range", band.low(), band.high()));
        }
        facts.add(words.get("what-if.runs-out"), runsOut(quota, forecast));
        facts.add(words.get("what-if.due"), words.money(what.due()));
        if (what.dueGross().isPositive()) {
            facts.detail(
                    words.get(what.creditsMoreVat() ? "what-if.due-gross-less" : "what-if.due-gross"),
                    words.money(what.dueGross()));
        }
        if (what.creditUsed().isPositive()) {
            facts.detail(words.get("what-if.credit-used"), words.money(what.creditUsed()));
        }
        if (what.creditKept().isPositive()) {
            facts.detail(kept(what), words.money(what.creditKept()));
        }
        if (what.renewsOtherwise()) {
            facts.add(words.get("what-if.paid-now"), words.money(what.paidNow()));
        }
        facts.add(
                words.get(what.renewsOtherwise() ? "what-if.more-renewal" : "what-if.more"),
                words.signed(what.morePerMonth()));
        facts.add(words.get("what-if.month"), words.money(what.perMonth()), "fact-total");
        what.agents()
                .ifPresent(agents -> facts.detail(
                        words.get("what-if.agents", agents.pieces()),
                        words.money(agents.price().times(agents.pieces()))));
        return facts;
    }

    private String kept(WhatIf.Possible what) {
        return switch (what.creditUse()) {
            case NEXT_INVOICES, WITH_A_PLAN -> words.get("what-if.credit-kept");
            case OTHER_CURRENCY ->
                words.get(
                        "what-if.credit-other-currency",
                        what.creditKept().currency().getCurrencyCode(),
                        what.perMonth().currency().getCurrencyCode(),
                        what.changesOn().map(words::day).orElse(""));
        };
    }

    private String runsOut(Quota quota, Forecast forecast) {
        Band band = forecast.band();
        if (quota.limit() == 0) {
            return words.get("what-if.no-limit");
        }
        if (forecast.runsOutOn().isEmpty() && !forecast.pace().isKnown()) {
            return words.get("what-if.unknown");
        }
        if (band.earliestRunOut().isEmpty()) {
            return words.get("what-if.lasts");
        }
        String earliest = words.day(band.earliestRunOut().get());
        return band.latestRunOut()
                .map(latest -> latest.equals(band.earliestRunOut().get())
                        ? earliest
                        : words.get("days.range", earliest, words.day(latest)))
                .orElseGet(() -> words.get("what-if.from", earliest));
    }
}
