package io.smarthub.ui.billing;

import io.smarthub.domain.quota.FigureProblem;
import io.smarthub.domain.quota.FigureText;
import io.smarthub.domain.quota.Reconciliation;
import io.smarthub.domain.quota.Reconciliation.Candidate;
import io.smarthub.domain.quota.VendorFigure;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The vendor's figure of a month beside ours, and the conversations that the difference may come from. */
final class VendorPane {

    private final BillingWords words;
    private final QuotaDoors doors;
    private final Runnable kept;
    private final TextField figure = new TextField();
    private final Label problem = Nodes.paragraph("", "field-problem");
    private final Label result = Nodes.paragraph("", "medium");
    private final Label hint = Nodes.paragraph("", "secondary");
    private final ListView<Candidate> candidates = new ListView<>();
    private final Card card;
    private @Nullable YearMonth month;

    /** @param kept called when a figure has been kept */
    VendorPane(BillingWords words, QuotaDoors doors, LongConsumer open, Runnable kept) {
        this.words = words;
        this.doors = doors;
        this.kept = kept;
        figure.setId("vendor-figure");
        figure.setAccessibleText(words.get("vendor.figure"));
        figure.setPromptText(words.get("vendor.prompt"));
        figure.setOnAction(_ -> compare());
        HBox.setHgrow(figure, Priority.ALWAYS);
        Button compare = Nodes.button(words.get("vendor.compare"), this::compare);
        compare.setId("vendor-compare");
        compare.setMinWidth(Button.USE_PREF_SIZE);
        var entry = new HBox(figure, compare);
        entry.getStyleClass().add("vendor-entry");
        Button table = Nodes.button(words.get("vendor.table"), this::chooseTable, "flat", "small", "accent-text");
        table.setId("vendor-table");
        candidates.setId("vendor-candidates");
        candidates.setAccessibleText(words.get("vendor.candidates"));
        candidates.setCellFactory(_ -> new CandidateCell(words));
        candidates.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            }
        });
        candidates.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(open);
            }
        });
        VBox.setVgrow(candidates, Priority.ALWAYS);
        card = Card.titled(words.get("vendor.title"))
                .with(Nodes.paragraph(words.get("vendor.text"), "secondary"), entry, problem, table, result, hint);
        card.getChildren().add(candidates);
        card.getStyleClass().add("vendor-card");
        Nodes.show(problem, false);
    }

    Node node() {
        return card;
    }

    void show(YearMonth shown, Optional<Reconciliation> reconciliation) {
        if (!shown.equals(month)) {
            month = shown;
            figure.setText(
                    reconciliation.map(known -> String.valueOf(known.vendor())).orElse(""));
            Nodes.show(problem, false);
        }
        Nodes.show(result, reconciliation.isPresent());
        Nodes.show(hint, reconciliation.isPresent());
        List<Candidate> named = reconciliation.map(Reconciliation::candidates).orElse(List.of());
        Nodes.show(candidates, !named.isEmpty());
        reconciliation.ifPresent(this::tell);
        if (!candidates.getItems().equals(named)) {
            candidates.getItems().setAll(named);
        }
    }

    private void tell(Reconciliation known) {
        int difference = Math.abs(known.difference());
        if (difference == 0) {
            result.setText(words.get("vendor.same", known.ours()));
            hint.setText(words.get("vendor.same.text"));
            return;
        }
        result.setText(
                known.difference() > 0
                        ? words.get("vendor.more", difference, known.ours(), known.vendor())
                        : words.get("vendor.fewer", difference, known.ours(), known.vendor()));
        hint.setText(
                known.candidates().isEmpty()
                        ? words.get("vendor.nobody")
                        : words.get("vendor.look", known.candidates().size()));
    }

    private void compare() {
        YearMonth of = month;
        if (of != null) {
            String typed = figure.getText();
            doors.tasks()
                    .run("vendor's figure", () -> doors.quotas().ledger().enter(of, typed))
                    .onSuccess(this::entered)
                    .start();
        }
    }

    private void chooseTable() {
        doors.choosers()
                .open(new FileChoosers.Request(
                        words.get("vendor.table.title"),
                        List.of(new FileChoosers.Kind(words.get("ledger.kind.csv"), List.of("*.csv", "*.txt"))),
                        Optional.empty(),
                        ""))
                .ifPresent(this::read);
    }

    private void read(Path file) {
        doors.tasks()
                .run(
                        "vendor's figures",
                        () -> doors.quotas().ledger().enterTable(Files.readString(file, StandardCharsets.UTF_8)))
                .onSuccess(this::entered)
                .onFailure(
                        IOException.class,
                        _ -> complain(words.get("vendor.unreadable", String.valueOf(file.getFileName()))))
                .start();
    }

    private void entered(FigureText read) {
        if (read.problems().isEmpty()) {
            Nodes.show(problem, false);
        } else {
            FigureProblem first = read.problems().getFirst();
            String said = sentence(first);
            boolean table = read.figures().size() + read.problems().size() > 1 || first.line() > 1;
            complain(
                    table
                            ? words.get(
                                    "vendor.lines",
                                    read.figures().size(),
                                    read.problems().size(),
                                    first.line(),
                                    said)
                            : said);
        }
        if (!read.figures().isEmpty()) {
            read.figures().stream()
                    .filter(each -> each.month().equals(month))
                    .findFirst()
                    .ifPresent(each -> figure.setText(String.valueOf(each.units())));
            kept.run();
        }
    }

    private void complain(String sentence) {
        problem.setText(sentence);
        Nodes.show(problem, true);
    }

    private String sentence(FigureProblem wrong) {
        return words.get(
                "figure." + wrong.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                wrong.text(),
                VendorFigure.MOST);
    }

    private void openSelected(LongConsumer open) {
        Candidate candidate = candidates.getSelectionModel().getSelectedItem();
        if (candidate != null) {
            open.accept(candidate.suspect().conversation());
        }
    }

    /** Name and cause; its two lines are made once. */
    private static final class CandidateCell extends ListCell<Candidate> {

        private final BillingWords words;
        private final Label name = Nodes.label("", "medium");
        private final Label cause = Nodes.paragraph("", "caption");
        private final VBox lines = new VBox(name, cause);

        CandidateCell(BillingWords words) {
            this.words = words;
            setPrefWidth(0);
            lines.getStyleClass().add("candidate");
        }

        @Override
        protected void updateItem(Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            if (empty || candidate == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(candidate.suspect().name());
            cause.setText(words.get(
                    "cause." + candidate.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    words.formats().dateTime(candidate.suspect().at())));
            setAccessibleText(name.getText() + ", " + cause.getText());
            setGraphic(lines);
        }
    }
}
