package io.smarthub.ui.home;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.home.HomeReport;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Pace;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.kit.control.StatePane;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The home screen; everything fits a window of 960 × 640 without scrolling. FX thread only. */
public final class HomeScreen implements Screen {

    private static final Duration SHORTEST = Duration.ofMillis(400);
    private static final double LEFT_PERCENT = 58;

    private final Texts texts;
    private final HomeViewModel model;
    private final Changes changes;
    private final Pace refreshing = new Pace(SHORTEST);
    private final QuotaCard quota;
    private final PeriodCard period;
    private final WaitingCard waiting;
    private final DaysTiles tiles;
    private final ScrollPane numbers;
    private final StatePane root = new StatePane();
    private Changes.@Nullable Subscription subscription;

    public HomeScreen(HomeViewModel model, Changes changes, Texts texts, Formats formats) {
        this.texts = texts.of("home");
        this.model = model;
        this.changes = changes;
        quota = new QuotaCard(this.texts, formats, model);
        period = new PeriodCard(this.texts, formats, model);
        waiting = new WaitingCard(this.texts, formats, model);
        tiles = new DaysTiles(this.texts, formats, model);
        numbers = layOut();
        root.getStyleClass().add("home-screen");
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
            case Change.Conversations _,
                    Change.ManyConversations _,
                    Change.AccountChanged _,
                    Change.Billing _,
                    Change.TimeMoved _ -> true;
            case Change.InboxSetup _, Change.ImportReport _, Change.Chatbots _ -> false;
        };
    }

    private ScrollPane layOut() {
        HBox title = new HBox(Nodes.label(texts.get("screen.title"), "screen-title"));
        title.setAlignment(Pos.CENTER_LEFT);
        VBox clocks = new VBox(12, quota, period.node());
        VBox.setVgrow(quota, Priority.ALWAYS);
        quota.setMinHeight(Region.USE_PREF_SIZE);
        clocks.setMinHeight(Region.USE_PREF_SIZE);
        GridPane top = new GridPane(16, 0);
        ColumnConstraints left = new ColumnConstraints();
        left.setPercentWidth(LEFT_PERCENT);
        ColumnConstraints right = new ColumnConstraints();
        right.setPercentWidth(100 - LEFT_PERCENT);
        top.getColumnConstraints().addAll(left, right);
        top.addRow(0, clocks, waiting);
        GridPane.setVgrow(clocks, Priority.ALWAYS);
        VBox.setVgrow(top, Priority.ALWAYS);
        top.getStyleClass().add("home-top");
        VBox all = new VBox(16, title, top, tiles.node());
        all.getStyleClass().add("home-numbers");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void show(HomeViewModel.State state) {
        switch (state) {
            case HomeViewModel.State.Ready(HomeReport report) -> {
                quota.show(report.quota());
                period.show(report.billing());
                waiting.show(report);
                tiles.show(report.lastDays());
                root.show(numbers);
            }
            case HomeViewModel.State.Loading _ -> root.loading(Skeleton.block(800, 360));
            case HomeViewModel.State.Failed(Exception failure) ->
                root.failed(
                        texts.get("failed.title"),
                        texts.get("failed.text", StoreFailure.told(failure, texts.locale())),
                        texts.get("failed.action"),
                        model::refresh);
        }
    }
}
