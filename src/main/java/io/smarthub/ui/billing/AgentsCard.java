package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PricedPieces;
import io.smarthub.domain.billing.UnpaidEndings;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Additional agents by quantity: counted first, then asked as one decision; never fewer than are active (B14). */
final class AgentsCard {

    private final BillingWords words;
    private final Label sum = Nodes.label("", "medium");
    private final Label state = Nodes.paragraph("", "caption");
    private final Label price = Nodes.label("", "toggle-price");
    private final Label count = Nodes.label("", "stepper-count");
    private final Button fewer;
    private final Button more;
    private final Button apply;
    private final Button reset;
    private final HBox waiting;
    private final Card card;
    private int renewing;
    private int wanted;
    private int least;
    private int most;

    AgentsCard(BillingWords words, Consumer<Action> ask) {
        this.words = words;
        fewer = Nodes.iconButton(Icon.MINUS, words.get("agents.fewer"), () -> want(wanted - 1));
        more = Nodes.iconButton(Icon.PLUS, words.get("agents.more"), () -> want(wanted + 1));
        fewer.setId("agents-fewer");
        more.setId("agents-more");
        apply = Nodes.button("", () -> ask.accept(new Action.SetAgents(wanted)), "small");
        apply.setId("agents-apply");
        reset = Nodes.button(words.get("agents.reset"), () -> want(renewing), "flat", "small");
        waiting = new HBox(apply, reset);
        waiting.getStyleClass().add("stepper-waiting");
        waiting.setAlignment(Pos.CENTER_LEFT);
        price.setMinWidth(Region.USE_PREF_SIZE);
        var stepper = new HBox(fewer, count, more);
        stepper.getStyleClass().add("stepper");
        stepper.setAlignment(Pos.CENTER);
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        sum.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(sum, Nodes.spacer(), price, stepper);
        row.getStyleClass().add("toggle-line");
        row.setAlignment(Pos.CENTER_LEFT);
        card = Card.titled(words.get("agents.title")).with(row, state, waiting);
    }

    Node node() {
        return card;
    }

    void show(BillingFigures figures) {
        Books books = figures.books();
        Optional<AddOn> sold = books.terms()
                .catalogue()
                .agents()
                .filter(addOn -> addOn.isFor(books.plan().code()));
        Optional<PackageStanding> standing = sold.flatMap(addOn -> books.packageOf(addOn.code()));
        Nodes.show(card, standing.isPresent());
        if (standing.isEmpty()) {
            return;
        }
        PackageStanding agents = standing.get();
        int before = renewing;
        boolean untouched = wanted == before;
        renewing = figures.outlook().wanted(agents.code());
        least = Math.min(renewing, figures.fewestAgents());
        most = books.terms().catalogue().agents().map(AddOn::most).orElse(0);
        sum.setText(words.get("agents.sum", books.capacity().agents()));
        state.setText(state(agents, figures));
        price.setText(price(agents, books));
        want(untouched || before != renewing ? renewing : Math.clamp(wanted, least, most));
    }

    /** What is paid while they run, else what one is sold for. */
    private String price(PackageStanding agents, Books books) {
        List<PricedPieces> prices = books.pricesOf(agents.code());
        if (prices.size() > 1) {
            return words.perMonth(prices.stream()
                    .map(each -> words.get("agents.price-some", each.pieces(), words.money(each.price())))
                    .collect(Collectors.joining(",\n")));
        }
        return words.get("agents.price", words.money(BillingWords.price(agents, books)));
    }

    private String state(PackageStanding agents, BillingFigures figures) {
        Books books = figures.books();
        String what = words.get(
                "agents.state",
                books.plan().includedAgents(),
                agents.quantity() * agents.addOn().units());
        String when = switch (agents.state()) {
            case OFF ->
                new LateWords(words)
                        .off(agents, figures.billing(), "agents.ended-unpaid")
                        .orElse("");
            case PAST_DUE -> words.pastDue(agents.code(), books);
            case RENEWING ->
                (agents.renewing() < agents.quantity()
                                ? words.get(
                                        agents.wanted() > renewing ? "agents.from-most" : "agents.from",
                                        agents.renewsOn().map(words::day).orElse(""),
                                        agents.renewing())
                                : words.get(
                                        "state.renews",
                                        agents.renewsOn().map(words::day).orElse("")))
                        + endsBefore(agents, books);
            case ENDING -> renewing > 0 ? words.endsUnless(agents, books) : words.ends(agents, books);
        };
        return Stream.of(
                        Optional.of(what),
                        Optional.of(when),
                        words.laterContents(agents.code(), figures.outlook()),
                        words.laterPrice(agents.code(), figures.outlook().priceChanges()),
                        someEnded(agents, books))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** That an agent who was not to renew ends before, where it is not paid. */
    private String endsBefore(PackageStanding agents, Books books) {
        String unpaid = words.pastDue(agents.code(), books);
        return unpaid.isEmpty() ? "" : " · " + unpaid;
    }

    /** That some of them ended, as long as what they cost is owed. */
    private Optional<String> someEnded(PackageStanding agents, Books books) {
        return new UnpaidEndings(books)
                .partsOf(agents.code()).stream()
                        .map(ended -> words.get(
                                "agents.some-ended",
                                ended.pieces(),
                                words.day(ended.day()),
                                String.valueOf(ended.invoice())))
                        .reduce((first, second) -> first + " · " + second);
    }

    private void want(int quantity) {
        wanted = Math.clamp(quantity, least, Math.max(least, most));
        count.setText(words.formats().number(wanted));
        fewer.setDisable(wanted <= least);
        more.setDisable(wanted >= most);
        apply.setText(words.get("agents.apply", wanted));
        Nodes.show(waiting, wanted != renewing);
    }
}
