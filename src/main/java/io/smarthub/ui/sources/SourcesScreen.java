package io.smarthub.ui.sources;

import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportReports;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Navigator;
import io.smarthub.ui.sources.SourcesViewModel.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where conversations come from: importing files, and what became of every import. */
public final class SourcesScreen implements Screen {

    private static final List<FileChoosers.Kind> NO_KINDS = List.of();

    private final SourcesViewModel model;
    private final FileChoosers choosers;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Formats formats;
    private final ReportCard reportCard;
    private final UndatedChoice undated;
    private final Card importCard = Card.titled("");
    private final VBox importBody = new VBox();
    private final VBox history = new VBox();
    private final ScrollPane root;

    public SourcesScreen(
            SourcesViewModel model,
            FileChoosers choosers,
            Navigator navigator,
            Dialogs dialogs,
            Texts texts,
            Formats formats) {
        this.model = model;
        this.choosers = choosers;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
        this.formats = formats;
        reportCard = new ReportCard(texts, formats);
        undated = new UndatedChoice(texts, formats);
        importBody.getStyleClass().add("import-body");
        importCard.getChildren().setAll(importBody);
        history.getStyleClass().add("import-history");
        Card earlier = Card.titled(texts.get("history.title"));
        earlier.getChildren().add(history);
        VBox content = new VBox(Nodes.label(texts.get("screen.title"), "screen-title"), importCard, earlier);
        content.getStyleClass().add("sources-content");
        root = new ScrollPane(content);
        root.getStyleClass().add("sources-screen");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        model.stateProperty().subscribe(this::show);
        model.reportsProperty().subscribe(reports -> reports.ifPresent(this::show));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.attach();
    }

    @Override
    public void hidden() {
        model.detach();
    }

    /** Asks for files and begins with their dry run. */
    public void chooseFiles() {
        List<Path> files = choosers.openSeveral(
                new FileChoosers.Request(texts.get("choose.title"), NO_KINDS, Optional.empty(), ""));
        if (!files.isEmpty()) {
            check(files);
        }
    }

    private void chooseFolder() {
        choosers.folder(texts.get("choose.folder"), Optional.empty()).ifPresent(folder -> check(List.of(folder)));
    }

    private void check(List<Path> inputs) {
        model.check(new ImportRequest(inputs.stream().map(Path::toString).toList(), null, undated.value()));
    }

    private void show(State state) {
        importBody
                .getChildren()
                .setAll(
                        switch (state) {
                            case State.Ready _ -> ready();
                            case State.Checking checking -> busy(texts.get("checking.title"), checking.inputs());
                            case State.Checked checked -> checked(checked);
                            case State.Importing importing -> busy(texts.get("importing.title"), importing.inputs());
                            case State.Imported imported -> imported(imported.report());
                        });
    }

    private List<Node> ready() {
        Button files = Nodes.button(texts.get("import.files"), this::chooseFiles, "primary");
        files.setId("import-files");
        Button folder = Nodes.button(texts.get("import.folder"), this::chooseFolder);
        HBox actions = new HBox(files, folder);
        actions.getStyleClass().add("import-actions");
        return List.of(
                Nodes.label(texts.get("import.title"), "card-title"),
                Nodes.paragraph(texts.get("import.text"), "secondary"),
                undated,
                actions);
    }

    private List<Node> busy(String title, List<String> inputs) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        return List.of(
                Nodes.label(title, "card-title"),
                Nodes.paragraph(String.join(", ", inputs), "secondary"),
                bar,
                Nodes.button(texts.get("import.cancel"), model::cancel));
    }

    private List<Node> checked(State.Checked checked) {
        ImportReport report = checked.report();
        boolean something = report.counts().added() + report.counts().updated() > 0;
        Button go = Nodes.button(texts.get("import.now"), () -> model.importChecked(checked.request()), "primary");
        go.setId("import-now");
        go.setDisable(!something);
        HBox actions = new HBox(go, Nodes.button(texts.get("import.back"), model::back));
        actions.getStyleClass().add("import-actions");
        return List.of(
                Nodes.label(texts.get("checked.title"), "card-title"),
                Nodes.paragraph(texts.get(something ? "checked.text" : "checked.nothing"), "secondary"),
                actions,
                reportCard.node(report));
    }

    private List<Node> imported(ImportReport report) {
        Button inbox = Nodes.button(
                texts.get("imported.inbox"),
                () -> navigator.open(new Destination.Inbox(ConversationFilter.ALL)),
                "primary");
        HBox actions = new HBox(inbox, Nodes.button(texts.get("imported.more"), model::back));
        actions.getStyleClass().add("import-actions");
        return List.of(
                Nodes.label(texts.get(report.complete() ? "imported.title" : "imported.partly"), "card-title"),
                actions,
                reportCard.node(report));
    }

    private void show(List<ImportReports.Kept> reports) {
        if (reports.isEmpty()) {
            history.getChildren()
                    .setAll(new EmptyState(
                            Icon.HISTORY, texts.get("history.none.title"), texts.get("history.none.text")));
            return;
        }
        history.getChildren().setAll(reports.stream().map(this::row).toList());
    }

    private Node row(ImportReports.Kept each) {
        ImportReport report = each.report();
        VBox words = new VBox(
                Nodes.label(
                        String.join(
                                ", ",
                                report.files().stream().map(SourcesScreen::name).toList()),
                        "medium"),
                Nodes.label(
                        texts.get(
                                "history.counts",
                                report.counts().added(),
                                report.counts().updated(),
                                report.counts().unchanged(),
                                report.counts().skipped(),
                                report.counts().errors()),
                        "secondary"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button open = Nodes.button(
                texts.get("history.open"),
                () -> model.report(
                        each.id(),
                        whole -> dialogs.show(
                                new Dialogs.Panel(texts.get("history.report"), reportCard.node(whole), List.of()))),
                "flat");
        open.setMinWidth(HBox.USE_PREF_SIZE);
        HBox row = new HBox(
                (report.complete() ? Icon.RESOLVED : Icon.WARNING).node(16),
                words,
                Nodes.label(formats.dateTime(report.startedAt()), "secondary"),
                open);
        row.getStyleClass().add("import-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }
}
