package io.smarthub.ui.billing;

import io.smarthub.app.billing.BillingView;
import io.smarthub.ui.billing.BillingViewModel.State;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.SegmentedControl;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.shell.Screens.LedgerScreen;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What the account pays, for what, and when: answered above the fold; every change is shown before it is made. */
public final class BillingScreen implements LedgerScreen {

    /** The parts of the screen. */
    private enum Tab {
        OVERVIEW,
        INVOICES,
        LEDGER,
        WHAT_IF,
        HISTORY
    }

    private final BillingViewModel model;
    private final BillingWords words;
    private final Overview overview;
    private final InvoicesPane invoices;
    private final HistoryPane history;
    private final LedgerPane ledger;
    private final WhatIfPane whatIf;
    private final SegmentedControl<Tab> tabs;
    private final TabArea content;
    private final BorderPane root = new BorderPane();
    private boolean isShown;

    public BillingScreen(
            BillingViewModel model,
            QuotaDoors doors,
            InvoiceSaving saving,
            Texts texts,
            Formats formats,
            Dialogs dialogs,
            Toasts toasts) {
        this.model = model;
        words = new BillingWords(texts.of("billing"), formats);
        content = new TabArea(words, model::load);
        var flow = new DecisionFlow(model, words, dialogs, toasts);
        var plans = new PlanChoice(words, dialogs, flow::ask);
        var invoice = new InvoiceDialog(words, dialogs, saving, flow::ask);
        var notices = new Notices(
                words,
                texts.of("catalogue"),
                () -> model.trustClock(caughtUp -> toasts.done(new CaughtUpWords(words).issued(caughtUp))),
                unpaid -> withView(view -> invoice.open(unpaid, view)));
        overview = new Overview(words, notices, () -> withView(view -> plans.open(view.books())), flow::ask);
        invoices = new InvoicesPane(words, invoice, new BuyerDialog(model, words, dialogs, flow::done)::open);
        history = new HistoryPane(words, flow::takeBack);
        ledger = new LedgerPane(words, doors);
        whatIf = new WhatIfPane(words, doors, flow::ask);
        tabs = new SegmentedControl<>(
                        List.of(Tab.values()),
                        tab -> words.get(
                                "tab." + tab.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        Tab.OVERVIEW)
                .asTabs();
        tabs.setMaxWidth(Double.MAX_VALUE);
        var header = new VBox(Nodes.label(words.get("title"), "screen-title"), tabs);
        header.getStyleClass().add("billing-header");
        root.getStyleClass().add("billing");
        root.setTop(header);
        root.setCenter(content.node());
        tabs.valueProperty().subscribe(_ -> show(model.stateProperty().get()));
        tabs.valueProperty().subscribe((_, _) -> watch());
        model.stateProperty().subscribe(state -> show(state));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        isShown = true;
        model.shown();
        watch();
    }

    @Override
    public void hidden() {
        isShown = false;
        model.hidden();
        watch();
    }

    @Override
    public void show(YearMonth month, long conversation) {
        tabs.valueProperty().set(Tab.LEDGER);
        ledger.open(month, conversation);
    }

    /** The tabs about the quota read only while they are seen. */
    private void watch() {
        ledger.hidden();
        whatIf.hidden();
        if (isShown) {
            switch (tabs.valueProperty().get()) {
                case LEDGER -> ledger.shown();
                case WHAT_IF -> whatIf.shown();
                case OVERVIEW, INVOICES, HISTORY -> {}
            }
        }
    }

    @Override
    public void refresh() {
        model.load();
        switch (tabs.valueProperty().get()) {
            case LEDGER -> ledger.refresh();
            case WHAT_IF -> whatIf.refresh();
            case OVERVIEW, INVOICES, HISTORY -> {}
        }
    }

    private void withView(Consumer<BillingView> use) {
        if (model.stateProperty().get() instanceof State.Ready(BillingFigures figures)) {
            use.accept(figures.billing());
        }
    }

    private void show(State state) {
        tabs.setDisable(!(state instanceof State.Ready));
        switch (state) {
            case State.Loading _ ->
                content.loading(Skeleton.block(1020, 72), Skeleton.block(1020, 180), Skeleton.rows(4, 56));
            case State.Failed _ -> content.failed();
            case State.Ready(BillingFigures figures) -> show(figures);
        }
    }

    private void show(BillingFigures figures) {
        Node pane = switch (tabs.valueProperty().get()) {
            case OVERVIEW -> {
                overview.show(figures);
                yield overview.node();
            }
            case INVOICES -> {
                invoices.show(figures);
                yield invoices.node();
            }
            case LEDGER -> ledger.node();
            case WHAT_IF -> whatIf.node();
            case HISTORY -> {
                history.show(figures);
                yield history.node();
            }
        };
        content.show(pane);
    }
}
