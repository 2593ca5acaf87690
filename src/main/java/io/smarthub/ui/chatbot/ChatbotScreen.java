package io.smarthub.ui.chatbot;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.platform.FileChoosers;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Pace;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.kit.control.StatePane;
import io.smarthub.ui.shell.Navigator;
import java.time.Duration;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The Chatbot screen: the list, or the builder of one chatbot. FX thread only. */
public final class ChatbotScreen implements Screen {

    private static final Duration SHORTEST = Duration.ofMillis(400);

    private final ChatbotsViewModel model;
    private final Changes changes;
    private final Toasts toasts;
    private final Words words;
    private final ChatbotList list;
    private final StatePane root = new StatePane();
    private final Pace refreshing = new Pace(SHORTEST);
    private @Nullable BuilderModel building;
    private @Nullable Builder builder;
    private Changes.@Nullable Subscription subscription;

    /** With everything it needs; where files are is asked only when the owner imports or exports. */
    public ChatbotScreen(
            ChatbotsViewModel model,
            Changes changes,
            FileChoosers choosers,
            SavedFiles files,
            Navigator navigator,
            Dialogs dialogs,
            Toasts toasts,
            Texts texts,
            Formats formats) {
        this.model = model;
        this.changes = changes;
        this.toasts = toasts;
        words = new Words(texts, formats);
        FileImport importing = new FileImport(model, choosers, dialogs, words, this::build);
        list = new ChatbotList(model, words, dialogs, toasts, files, navigator, importing, this::build);
        root.setAccessibleText(words.get("screen.title"));
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
                Fx.run(() -> refreshing.call(this::refresh));
            }
        });
        refresh();
    }

    @Override
    public void hidden() {
        refreshing.cancel();
        if (building != null) {
            building.flush();
        }
        if (subscription != null) {
            subscription.close();
        }
    }

    @Override
    public void refresh() {
        model.refresh();
        if (building != null && builder != null) {
            model.numbers(building.flow().id(), builder::show);
        }
    }

    private static boolean concerns(Change change) {
        return switch (change) {
            case Change.Conversations _,
                    Change.ManyConversations _,
                    Change.AccountChanged _,
                    Change.TimeMoved _,
                    Change.Billing _,
                    Change.Chatbots _ -> true;
            case Change.InboxSetup _, Change.ImportReport _ -> false;
        };
    }

    private void show(ChatbotsViewModel.State state) {
        if (builder != null) {
            return;
        }
        switch (state) {
            case ChatbotsViewModel.State.Loading _ -> root.loading(Skeleton.block(900, 420));
            case ChatbotsViewModel.State.Listed listed -> {
                list.show(listed);
                root.show(list.node());
            }
            case ChatbotsViewModel.State.Failed(Exception failure) ->
                root.failed(
                        words.get("failed.title"),
                        words.get(
                                "failed.text",
                                StoreFailure.told(failure, words.texts().locale())),
                        words.get("failed.action"),
                        model::refresh);
        }
    }

    private void build(Chatbot chatbot) {
        BuilderModel made = model.builder(chatbot);
        Builder shown = new Builder(made, words, toasts, this::leave);
        building = made;
        builder = shown;
        root.show(shown.node());
        model.numbers(chatbot.id(), shown::show);
        Fx.later(() -> KeptFocus.first(shown.node()));
    }

    /** Back to the list; what is shown is kept before it is read. */
    private void leave() {
        if (building != null) {
            building.flush();
        }
        building = null;
        builder = null;
        show(model.stateProperty().get());
        model.refresh();
        Fx.later(() -> KeptFocus.first(list.node()));
    }
}
