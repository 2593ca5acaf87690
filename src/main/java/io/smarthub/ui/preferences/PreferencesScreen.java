package io.smarthub.ui.preferences;

import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.kit.control.StatePane;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.preferences.PreferencesViewModel.State;
import java.time.Clock;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Everything the owner can set, on one page; each setting holds at once. */
public final class PreferencesScreen implements Screen {

    private final PreferencesViewModel model;
    private final Texts texts;
    private final AccountCard account;
    private final SupportCard support;
    private final TeamCard team;
    private final CannedRepliesCard canned;
    private final WebChatCard webChat;
    private final VBox page;
    private final StatePane content = new StatePane();
    private final ScrollPane root = new ScrollPane(content);

    public PreferencesScreen(
            PreferencesViewModel model,
            ObjectProperty<Theme.Choice> theme,
            Doors doors,
            Answering answering,
            Clock clock,
            Texts anyTexts,
            Formats formats,
            Dialogs dialogs,
            Toasts toasts,
            Tasks tasks) {
        this.model = model;
        texts = anyTexts.of("preferences");
        account = new AccountCard(texts, formats, clock, model, dialogs, toasts, doors.renewWindow());
        support = new SupportCard(texts, dialogs, toasts, tasks, doors);
        var look = new LookCard(texts, model, theme, toasts, doors.renewWindow());
        var machine = new MachineCards(texts, dialogs, toasts, tasks, doors);
        team = new TeamCard(texts, answering.team(), answering.preferences(), dialogs, toasts, tasks);
        canned = new CannedRepliesCard(texts, formats.locale(), answering.canned(), dialogs, toasts, tasks);
        webChat = new WebChatCard(texts, formats.locale(), answering, doors, dialogs, toasts, tasks);
        page = new VBox(
                Nodes.label(texts.get("title"), "screen-title"),
                look.node(),
                account.node(),
                webChat.node(),
                team.node(),
                canned.node(),
                new AlertsCard(texts, answering.preferences()).node(),
                machine.data(),
                support.node(),
                machine.about());
        page.getStyleClass().add("settings-page");
        content.getStyleClass().add("settings-holder");
        root.getStyleClass().add("settings");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.shown();
        webChat.shown();
        team.load();
        canned.load();
    }

    @Override
    public void hidden() {
        model.hidden();
        webChat.hidden();
    }

    @Override
    public void refresh() {
        model.load();
        team.load();
        canned.load();
    }

    private void show(State state) {
        switch (state) {
            case State.Loading _ -> content.show(Skeleton.rows(6, 64));
            case State.Failed _ ->
                content.failed(
                        texts.get("failed.title"), texts.get("failed.load"), texts.get("failed.retry"), model::load);
            case State.Ready(PreferencesFigures figures) -> {
                account.show(figures);
                support.show(figures);
                content.show(page);
            }
        }
    }
}
