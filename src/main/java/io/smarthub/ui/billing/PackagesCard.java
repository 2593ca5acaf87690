package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Capacity;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PackageState;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.ToggleRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The add-on packages for chatbot conversations, one row each: those of the plan first, then those of other plans. */
final class PackagesCard {

    private final BillingWords words;
    private final RefusalWords refusals;
    private final LateWords late;
    private final Consumer<Action> ask;
    private final Label sum = Nodes.paragraph("", "secondary");
    private final VBox own = new VBox();
    private final Button fold;
    private final VBox others = new VBox();
    private final Card card;
    private Map<String, ToggleRow> rows = Map.of();
    private boolean unfolded;
    private int count;

    PackagesCard(BillingWords words, Consumer<Action> ask) {
        this.words = words;
        this.ask = ask;
        refusals = new RefusalWords(words);
        late = new LateWords(words);
        own.getStyleClass().add("package-rows");
        others.getStyleClass().add("package-rows");
        fold = Nodes.button("", this::unfold, "flat", "small", "accent-text", "fold-button");
        fold.setId("packages-others");
        card = Card.titled(words.get("packages.title")).with(sum, own, others, fold);
    }

    Node node() {
        return card;
    }

    void show(BillingFigures figures) {
        Books books = figures.books();
        Capacity capacity = books.capacity();
        PlanCode plan = books.plan().code();
        sum.setText(
                plan.isPaid()
                        ? words.get(
                                "packages.sum",
                                capacity.included(),
                                capacity.extra(),
                                capacity.limit(),
                                capacity.cap(),
                                capacity.cap() - capacity.limit())
                        : words.get("packages.free"));
        List<PackageStanding> standings = books.packages().stream()
                .filter(standing -> standing.addOn().kind() == AddOn.Kind.CONVERSATIONS)
                .toList();
        List<PackageStanding> mine =
                standings.stream().filter(each -> belongsTo(plan, each)).toList();
        List<PackageStanding> foreign =
                standings.stream().filter(each -> !belongsTo(plan, each)).toList();
        renewRows(mine, foreign);
        standings.forEach(standing -> show(standing, figures));
        count = foreign.size();
        Nodes.show(fold, plan.isPaid() && !foreign.isEmpty());
        fold.setText(words.get(unfolded ? "packages.fold" : "packages.unfold", count));
        Nodes.show(others, !plan.isPaid() || unfolded);
        Nodes.show(own, !mine.isEmpty());
    }

    private void unfold() {
        unfolded = !unfolded;
        fold.setText(words.get(unfolded ? "packages.fold" : "packages.unfold", count));
        Nodes.show(others, unfolded);
    }

    /** Keeps the rows, and so the focus, while the packages are the same. */
    private void renewRows(List<PackageStanding> mine, List<PackageStanding> foreign) {
        Map<String, ToggleRow> all = new LinkedHashMap<>();
        mine.forEach(standing -> all.put(standing.code(), row(standing)));
        foreign.forEach(standing -> all.put(standing.code(), row(standing)));
        List<ToggleRow> first =
                mine.stream().map(each -> kept(all, each.code())).toList();
        List<ToggleRow> second =
                foreign.stream().map(each -> kept(all, each.code())).toList();
        if (!own.getChildren().equals(first) || !others.getChildren().equals(second)) {
            own.getChildren().clear();
            others.getChildren().setAll(second);
            own.getChildren().setAll(first);
        }
        rows = all;
    }

    private ToggleRow row(PackageStanding standing) {
        ToggleRow known = rows.get(standing.code());
        if (known != null) {
            return known;
        }
        String code = standing.code();
        var row = new ToggleRow(
                words.name(standing.addOn()),
                "",
                on -> ask.accept(on ? new Action.EnablePackage(code) : new Action.DisablePackage(code)));
        row.toggle().setId("package-" + code);
        return row;
    }

    private static ToggleRow kept(Map<String, ToggleRow> all, String code) {
        ToggleRow row = all.get(code);
        if (row == null) {
            throw new IllegalStateException(code);
        }
        return row;
    }

    private void show(PackageStanding standing, BillingFigures figures) {
        BillingView view = figures.billing();
        Books books = figures.books();
        ToggleRow row = kept(rows, standing.code());
        row.showPrice(words.perMonth(BillingWords.price(standing, books)));
        boolean wanted = standing.wanted() > 0;
        row.showOn(wanted);
        row.hidePending();
        row.toggle().setDisable(false);
        switch (standing.state()) {
            case OFF -> {
                String off = late.off(standing, view, "state.off-unpaid").orElseGet(() -> words.get("state.off"));
                row.showState(off);
                standing.refusal().ifPresent(refusal -> row.refuse(reason(refusal, standing, view)));
            }
            case RENEWING ->
                row.showState(withChanges(
                        standing.renewsOn()
                                .map(day -> words.get("state.renews", words.day(day)))
                                .orElse(""),
                        standing,
                        figures));
            case PAST_DUE -> row.showState(withChanges(words.pastDue(standing.code(), books), standing, figures));
            case ENDING -> {
                if (standing.lacksRoom()) {
                    standing.refusal()
                            .ifPresent(refusal -> row.showState(words.get(
                                    "state.ends-because", words.ends(standing, books), refusals.of(refusal))));
                } else if (wanted) {
                    row.showState(withChanges(words.endsUnless(standing, books), standing, figures));
                } else {
                    ending(row, standing, books);
                }
            }
        }
    }

    /** With what changes when it renews. */
    private String withChanges(String state, PackageStanding standing, BillingFigures figures) {
        return Stream.of(
                        Optional.of(state),
                        words.laterContents(standing.code(), figures.outlook()),
                        words.laterPrice(standing.code(), figures.outlook().priceChanges()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private void ending(ToggleRow row, PackageStanding standing, Books books) {
        String ends = words.ends(standing, books);
        row.showState(ends);
        standing.refusal()
                .ifPresentOrElse(
                        refusal -> {
                            row.toggle().setDisable(true);
                            row.showState(words.get("state.ends-because", ends, refusals.of(refusal)));
                        },
                        () -> row.showPending(
                                words.get(
                                        "state.stays",
                                        standing.endsOn()
                                                .map(end -> words.day(end.minusDays(1)))
                                                .orElse("")),
                                words.get("undo"),
                                () -> ask.accept(new Action.EnablePackage(standing.code()))));
    }

    private String reason(Refusal refusal, PackageStanding standing, BillingView view) {
        Optional<String> unpaid = late.off(standing, view, "state.off-unpaid");
        if (!view.books().plan().code().isPaid() || refusal instanceof Refusal.PayFirst) {
            return unpaid.orElseGet(
                    () -> view.books().plan().code().isPaid() ? refusals.of(refusal) : words.get("state.off"));
        }
        return unpaid.map(off -> words.get("state.ends-because", off, refusals.of(refusal)))
                .orElseGet(() -> refusals.of(refusal));
    }

    private static boolean belongsTo(PlanCode plan, PackageStanding standing) {
        return standing.addOn().isFor(plan) || standing.state() != PackageState.OFF;
    }
}
