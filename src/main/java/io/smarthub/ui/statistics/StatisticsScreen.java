package io.smarthub.ui.statistics;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.statistics.Report;
import io.smarthub.app.statistics.ReportFiles;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Pace;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Banner;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.kit.control.StatePane;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The statistics screen. FX thread only. */
public final class StatisticsScreen implements Screen {

    private static final Duration SHORTEST = Duration.ofMillis(400);

    private final Words words;
    private final StatisticsViewModel model;
    private final Changes changes;
    private final Pace refreshing = new Pace(SHORTEST);
    private final Header header;
    private final TileRow tiles;
    private final TileRow totals;
    private final OutcomeCard outcomes;
    private final ShareCard shares;
    private final FunnelCard funnel;
    private final HoursCard hours;
    private final ResponseCard response;
    private final ButtonsCard buttons;
    private final ChatbotsCard chatbots;
    private final Checks checks;
    private final VBox numbers = new VBox(16);
    private final StatePane content = new StatePane();
    private final VBox root;
    private Changes.@Nullable Subscription subscription;

    /** With everything it needs; where files go is asked only when the owner exports. */
    public StatisticsScreen(
            StatisticsViewModel model,
            Changes changes,
            SavedFiles files,
            ReportFiles reports,
            Texts texts,
            Formats formats) {
        this.model = model;
        this.changes = changes;
        words = new Words(texts, formats);
        Export export = new Export(words, files, reports, model.tasks());
        header = new Header(words, model, export);
        tiles = new TileRow(
                words, List.of(Metric.TRIGGERED, Metric.REACTIONS, Metric.RESOLVED, Metric.ESCALATED), model::open);
        totals = new TileRow(words, List.of(Metric.CONVERSATIONS, Metric.CHATBOT_CONVERSATIONS), model::open);
        outcomes = new OutcomeCard(words, model::open, export::picture);
        shares = new ShareCard(words, model::open, export::picture);
        funnel = new FunnelCard(words, model::open, export::picture);
        hours = new HoursCard(words, model::open, export::picture);
        response = new ResponseCard(words, model::open);
        buttons = new ButtonsCard(words, model::open);
        chatbots = new ChatbotsCard(words, model::open);
        checks = new Checks(words);
        root = new VBox(header, content);
        root.getStyleClass().add("statistics-screen");
        VBox.setVgrow(content, Priority.ALWAYS);
        root.setAccessibleText(words.get("screen.name"));
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        subscription = changes.subscribe(change -> {
            if (concerns(change)) {
                Fx.run(() -> refreshing.call(model::refresh));
            }
        });
        model.refresh();
    }

    @Override
    public void hidden() {
        refreshing.cancel();
        if (subscription != null) {
            subscription.close();
        }
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private static boolean concerns(Change change) {
        return switch (change) {
            case Change.Conversations _, Change.ManyConversations _, Change.AccountChanged _, Change.TimeMoved _ ->
                true;
            case Change.Billing _, Change.InboxSetup _, Change.ImportReport _, Change.Chatbots _ -> false;
        };
    }

    private void show(StatisticsViewModel.State state) {
        switch (state) {
            case StatisticsViewModel.State.Ready(Report report) -> showNumbers(report);
            case StatisticsViewModel.State.Loading _ -> {
                header.showNothing();
                content.loading(Skeleton.block(900, 420));
            }
            case StatisticsViewModel.State.NothingYet _ ->
                showInstead(new EmptyState(
                        Icon.STATISTICS,
                        words.get("empty.title"),
                        words.get("empty.text"),
                        words.get("empty.action"),
                        model::importConversations));
            case StatisticsViewModel.State.Contradiction(String invariant) ->
                showInstead(new EmptyState(
                        Icon.WARNING,
                        words.get("contradiction.title"),
                        words.get("contradiction.text", invariant),
                        words.get("failed.action"),
                        model::refresh));
            case StatisticsViewModel.State.Failed(Exception failure) -> {
                header.showNothing();
                content.failed(
                        words.get("failed.title"),
                        words.get(
                                "failed.text",
                                StoreFailure.told(failure, words.formats().locale())),
                        words.get("failed.action"),
                        model::refresh);
            }
        }
    }

    private void showInstead(Node node) {
        header.showNothing();
        content.show(node);
    }

    private void showNumbers(Report report) {
        if (numbers.getChildren().isEmpty()) {
            layOut();
        }
        header.show(report);
        tiles.show(report.summary());
        totals.show(report.summary());
        outcomes.show(report.summary());
        shares.show(report.summary());
        funnel.show(report.summary());
        hours.show(report.summary().range(), report.hours());
        response.show(report.summary().range(), report.responses());
        buttons.show(report);
        chatbots.show(report);
        checks.show(report.summary().figures());
        quiet(report);
        if (content.getChildren().isEmpty() || !(content.getChildren().getFirst() instanceof ScrollPane)) {
            content.show(scrolling(numbers));
        }
    }

    /** Says why everything is zero, and leads to where something is. */
    private void quiet(Report report) {
        numbers.getChildren().removeIf(Banner.class::isInstance);
        if (report.summary().isEmpty()) {
            report.firstDay()
                    .ifPresent(first -> numbers.getChildren()
                            .addFirst(new Banner(
                                            Tone.INFO,
                                            words.get(
                                                    "quiet.text",
                                                    words.formats().date(first)))
                                    .withAction(
                                            words.get("quiet.action"),
                                            () -> model.choose(RangeChoice.LAST_12_MONTHS))));
        }
    }

    private void layOut() {
        numbers.getStyleClass().add("statistics-numbers");
        numbers.getChildren()
                .setAll(
                        tiles.node(),
                        checks,
                        split(outcomes.node(), shares.node(), 68),
                        split(hours.node(), funnel.node(), 62),
                        split(totals.node(), response, 68),
                        buttons.node(),
                        chatbots.node());
    }

    /** Two cards side by side; the left one has so many percent. */
    private static GridPane split(Node left, Node right, double percent) {
        GridPane grid = new GridPane(16, 0);
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(percent);
        ColumnConstraints second = new ColumnConstraints();
        second.setPercentWidth(100 - percent);
        grid.getColumnConstraints().addAll(first, second);
        grid.addRow(0, left, right);
        return grid;
    }

    private static ScrollPane scrolling(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** For tests: the bars. */
    OutcomeCard outcomes() {
        return outcomes;
    }

    /** For tests: the hours. */
    HoursCard hours() {
        return hours;
    }

    /** For tests: the tiles. */
    TileRow tiles() {
        return tiles;
    }

    /** For tests: title, range and exports. */
    Header header() {
        return header;
    }
}
