package io.smarthub.ui.preferences;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.app.webchat.WebChatRun;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SettingRow;
import io.smarthub.ui.kit.control.ToggleRow;
import java.net.URI;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The chat on the owner's website: whether it runs, where, and the line that puts it there. */
final class WebChatCard {

    private final Texts texts;
    private final Locale locale;
    private final WebChatRun run;
    private final PreferencesStore preferences;
    private final Doors doors;
    private final Toasts toasts;
    private final Tasks tasks;
    private final ToggleRow toggle;
    private final VBox running = new VBox();
    private final SettingRow line;
    private final Card card;
    private Changes.Subscription subscription = () -> {};

    WebChatCard(
            Texts texts, Locale locale, Answering answering, Doors doors, Dialogs dialogs, Toasts toasts, Tasks tasks) {
        this.texts = texts;
        this.locale = locale;
        this.run = answering.webChat();
        this.preferences = answering.preferences();
        this.doors = doors;
        this.toasts = toasts;
        this.tasks = tasks;
        toggle = new ToggleRow(texts.get("webchat.run"), "", this::switchTo);
        toggle.toggle().setId("webchat-run");
        Button copy = Nodes.button(texts.get("webchat.copy"), this::copy, "small");
        copy.setGraphic(Icon.COPY.node(13));
        Button demo = Nodes.button(texts.get("webchat.demo"), this::openDemo, "small");
        demo.setId("webchat-demo");
        HBox buttons = new HBox(copy, demo);
        buttons.getStyleClass().add("setting-buttons");
        line = new SettingRow(texts.get("webchat.line"), "", buttons);
        running.getChildren().add(line);
        WebChatSetup setup = new WebChatSetup(texts, dialogs, this::settings, this::save);
        Button change = Nodes.button(texts.get("webchat.setup"), setup::ask);
        change.setId("webchat-setup");
        card = Card.titled(texts.get("webchat.title"), change).with(toggle, running);
        show();
    }

    Node node() {
        return card;
    }

    /** Follows how it stands until {@link #hidden}. */
    void shown() {
        subscription.close();
        subscription = run.subscribe(_ -> Fx.run(this::show));
        show();
    }

    void hidden() {
        subscription.close();
    }

    private WebChatSettings settings() {
        return preferences.preferences().webChat();
    }

    private void switchTo(boolean on) {
        save(settings().withOn(on));
        // visitors, and whether agents are there, are shown by a window of which the web chat is a part
        doors.renewWindow().ifPresent(Runnable::run);
    }

    private void save(WebChatSettings wanted) {
        preferences.update(all -> all.withWebChat(wanted));
        tasks.run("web chat", run::follow).start();
        show();
    }

    private void show() {
        toggle.showOn(settings().on());
        WebChatRun.State state = run.state();
        toggle.showState(
                switch (state) {
                    case WebChatRun.State.Off _ -> texts.get("webchat.off");
                    case WebChatRun.State.Starting _ -> texts.get("webchat.starting");
                    case WebChatRun.State.Running(URI url) -> texts.get("webchat.running", url);
                    case WebChatRun.State.Failed(var failure) -> failure.in(locale);
                });
        line.explain(script(state));
        Nodes.show(running, state instanceof WebChatRun.State.Running);
    }

    /** What the website's owner puts into their pages. */
    private String script(WebChatRun.State state) {
        String seen = settings().publicUrl();
        String base = seen.isEmpty() && state instanceof WebChatRun.State.Running(URI url) ? url.toString() : seen;
        return "<script async src=\"" + base.replaceAll("/+$", "") + "/widget/v1/smarthub-chat.js\"></script>";
    }

    private void copy() {
        doors.clipboard().copy(script(run.state()));
        toasts.done(texts.get("webchat.copied"));
    }

    private void openDemo() {
        if (run.state() instanceof WebChatRun.State.Running(URI url)) {
            URI page = url.resolve("/demo");
            tasks.run("open the demo page", () -> doors.browser().open(page))
                    .onFailure(_ -> toasts.problem(texts.get("webchat.no-browser", page)))
                    .start();
        }
    }
}
