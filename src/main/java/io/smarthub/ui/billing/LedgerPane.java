package io.smarthub.ui.billing;

import io.smarthub.app.export.ExportFailure;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.app.quota.LedgerTotals;
import io.smarthub.app.quota.StatementFiles.Format;
import io.smarthub.domain.quota.Quota;
import io.smarthub.ui.billing.LedgerViewModel.State;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.ExportProblem;
import java.time.YearMonth;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The quota ledger of a month: what was counted, why, and what was corrected; to be saved, and compared with the vendor's figure. */
final class LedgerPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 920;

    private final BillingWords words;
    private final QuotaDoors doors;
    private final LedgerViewModel model;
    private final LedgerTable table;
    private final VendorPane vendor;
    private final ComboBox<YearMonth> months = new ComboBox<>();
    private final Label balance = Nodes.paragraph("", "medium");
    private final Label sums = Nodes.paragraph("", "secondary");
    private final TabArea content;
    private final Node body;
    private boolean showing;

    LedgerPane(BillingWords words, QuotaDoors doors) {
        this.words = words;
        this.doors = doors;
        model = new LedgerViewModel(doors.quotas().ledger(), doors.changes(), doors.tasks());
        content = new TabArea(words, model::load);
        table = new LedgerTable(words, row -> open(row), model.rows());
        vendor = new VendorPane(words, doors, this::open, model::load);
        months.setId("ledger-month");
        months.setAccessibleText(words.get("ledger.month"));
        months.setConverter(new StringConverter<>() {
            @Override
            public String toString(YearMonth month) {
                return month == null ? "" : words.formats().month(month);
            }

            @Override
            public YearMonth fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        months.valueProperty().subscribe(month -> {
            if (!showing && month != null) {
                model.choose(month);
            }
        });
        body = body();
        model.stateProperty().subscribe(this::show);
    }

    private Node body() {
        Button csv = Nodes.button(words.get("ledger.save.csv"), () -> save(Format.CSV));
        csv.setId("ledger-csv");
        Button pdf = Nodes.button(words.get("ledger.save.pdf"), () -> save(Format.PDF));
        pdf.setId("ledger-pdf");
        var actions = new HBox(months, csv, pdf);
        actions.getStyleClass().add("ledger-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        var figures = new VBox(balance, sums);
        figures.getStyleClass().add("ledger-figures");
        var bar = new FlowPane(actions, figures);
        bar.getStyleClass().add("ledger-bar");
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        var side = new StackPane(vendor.node());
        side.getStyleClass().add("vendor-holder");
        StackPane.setAlignment(vendor.node(), Pos.TOP_LEFT);
        var both = new HBox(table.node(), side);
        both.getStyleClass().add("ledger-body");
        var pane = new BorderPane(both);
        pane.setTop(bar);
        pane.getStyleClass().add("ledger");
        pane.widthProperty()
                .subscribe(width -> pane.pseudoClassStateChanged(
                        NARROW, width.doubleValue() > 0 && width.doubleValue() < NARROW_WIDTH));
        return pane;
    }

    Node node() {
        return content.node();
    }

    void shown() {
        model.shown();
    }

    void hidden() {
        model.hidden();
    }

    void refresh() {
        model.load();
    }

    /** Shows a month, with the row that counts a conversation selected. */
    void open(YearMonth month, long conversation) {
        model.choose(month, () -> table.select(conversation));
    }

    private void open(long conversation) {
        doors.navigator().open(new Destination.Conversation(conversation));
    }

    private void open(LedgerRow row) {
        if (row.counted() != null) {
            open(row.counted().id());
        }
    }

    private void show(State state) {
        switch (state) {
            case State.Loading _ -> content.loading(Skeleton.block(1020, 32), Skeleton.rows(8, 32));
            case State.Failed _ -> content.failed();
            case State.Ready ready -> show(ready);
        }
    }

    private void show(State.Ready ready) {
        showing = true;
        if (!months.getItems().equals(ready.months())) {
            months.getItems().setAll(ready.months());
        }
        months.setValue(ready.month());
        showing = false;
        Quota quota = ready.report().quota();
        LedgerTotals totals = ready.totals();
        balance.setText(
                ready.report().planKnown()
                        ? words.get("ledger.balance", quota.used(), quota.limit(), quota.over())
                        : words.get("ledger.balance.no-plan", quota.used()));
        sums.setText(
                totals.takenBack() == 0
                        ? words.get("ledger.sums", totals.counted())
                        : words.get("ledger.sums.corrected", totals.counted(), totals.takenBack(), totals.used()));
        vendor.show(ready.month(), ready.reconciliation());
        content.show(body);
    }

    private void save(Format format) {
        if (!(model.stateProperty().get() instanceof State.Ready ready)) {
            return;
        }
        String kind = words.get("ledger.kind." + format.ending());
        String name = words.get("ledger.file", ready.month().toString()) + "." + format.ending();
        doors.files()
                .ask(
                        words.get("ledger.save.title"),
                        kind,
                        name,
                        file -> doors.tasks()
                                .run(
                                        "statement",
                                        () -> doors.quotas()
                                                .ledger()
                                                .save(
                                                        ready.month(),
                                                        format,
                                                        file.toString(),
                                                        words.texts().locale()))
                                .onSuccess(_ -> doors.files()
                                        .written(
                                                words.get(
                                                        "ledger.saved",
                                                        words.formats().month(ready.month())),
                                                file))
                                .onFailure(
                                        ExportFailure.class,
                                        failure -> doors.files()
                                                .notWritten(ExportProblem.sentence(failure, words.texts())))
                                .start());
    }
}
