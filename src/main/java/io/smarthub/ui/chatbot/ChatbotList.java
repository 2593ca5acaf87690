package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.Publishing;
import io.smarthub.app.chatbot.Template;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.SafeFileName;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Banner;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All chatbots in their order, or the ways to begin the first. */
final class ChatbotList implements ListRow.Actions, Beginnings.Actions {

    private final ChatbotsViewModel model;
    private final Words words;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final SavedFiles files;
    private final Navigator navigator;
    private final Consumer<Chatbot> open;
    private final FileImport importing;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    ChatbotList(
            ChatbotsViewModel model,
            Words words,
            Dialogs dialogs,
            Toasts toasts,
            SavedFiles files,
            Navigator navigator,
            FileImport importing,
            Consumer<Chatbot> open) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.files = files;
        this.navigator = navigator;
        this.importing = importing;
        this.open = open;
        content.getStyleClass().add("chatbots-content");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("chatbots-screen");
    }

    Node node() {
        return root;
    }

    void show(ChatbotsViewModel.State.Listed listed) {
        KeptFocus.during(content, () -> fill(listed));
    }

    private void fill(ChatbotsViewModel.State.Listed listed) {
        List<Node> shown = new ArrayList<>();
        HBox heading = new HBox(Nodes.label(words.get("screen.title"), "screen-title"), Nodes.spacer());
        heading.getStyleClass().add("chatbots-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        shown.add(heading);
        if (!listed.triggered()) {
            shown.add(new Banner(Tone.WARNING, words.get("free.text"))
                    .withAction(words.get("free.action"), () -> navigator.open(new Destination.Billing())));
        }
        if (listed.rows().isEmpty()) {
            EmptyState empty = new EmptyState(Icon.CHATBOT, words.get("empty.title"), words.get("empty.text"));
            empty.getChildren().add(new Beginnings(words, this));
            shown.add(new Card(empty));
        } else {
            heading.getChildren().add(begin());
            Card card = new Card(ListRow.heading(words));
            card.getStyleClass().add("chatbot-list");
            for (int i = 0; i < listed.rows().size(); i++) {
                card.getChildren()
                        .add(new ListRow(listed.rows().get(i), i, listed.rows().size(), words, this));
            }
            shown.add(card);
            shown.add(Nodes.paragraph(words.get("list.note"), "caption"));
        }
        content.getChildren().setAll(shown);
    }

    private MenuButton begin() {
        MenuButton begin = new MenuButton(words.get("begin.new"));
        begin.setId("begin");
        begin.getItems()
                .addAll(
                        item(words.get("template.shop-faq"), () -> template(Template.SHOP_FAQ)),
                        item(words.get("template.opening-hours"), () -> template(Template.OPENING_HOURS)),
                        item(words.get("template.order-status"), () -> template(Template.ORDER_STATUS)),
                        item(words.get("begin.empty"), this::empty),
                        item(words.get("begin.file"), this::file));
        return begin;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    @Override
    public void template(Template template) {
        model.perform(
                "create chatbot",
                chatbots -> chatbots.create(template, words.texts().locale()),
                open);
    }

    @Override
    public void empty() {
        String name = words.get("begin.empty.name");
        String first = words.get("begin.empty.message");
        String language = words.texts().locale().getLanguage();
        model.perform("create chatbot", chatbots -> chatbots.create(name, language, first), open);
    }

    @Override
    public void file() {
        importing.ask();
    }

    @Override
    public void open(Chatbot chatbot) {
        open.accept(chatbot);
    }

    @Override
    public void move(Chatbot chatbot, int place) {
        model.perform(
                "move chatbot",
                chatbots -> {
                    chatbots.move(chatbot.id(), place);
                    return true;
                },
                _ -> model.refresh());
    }

    @Override
    public void publish(Chatbot chatbot) {
        model.perform("publish", chatbots -> chatbots.publish(chatbot.id()), (Publishing result) -> {
            switch (result) {
                case Publishing.Published published -> {
                    toasts.done(words.get("published.done", published.version()));
                    model.refresh();
                }
                case Publishing.Refused refused -> {
                    toasts.problem(
                            words.get("published.refused", refused.problems().size()));
                    open.accept(chatbot);
                }
            }
        });
    }

    @Override
    public void unpublish(Chatbot chatbot) {
        model.perform("unpublish", chatbots -> chatbots.unpublish(chatbot.id()), _ -> {
            toasts.done(words.get("unpublished.done"));
            model.refresh();
        });
    }

    @Override
    public void duplicate(Chatbot chatbot) {
        String name = words.get("copy.name", chatbot.draft().name());
        model.perform("duplicate chatbot", chatbots -> chatbots.duplicate(chatbot.id(), name), _ -> model.refresh());
    }

    @Override
    public void rename(Chatbot chatbot) {
        TextField field = new TextField(chatbot.draft().name());
        field.setId("rename-field");
        field.setAccessibleText(words.get("options.name"));
        VBox form = new VBox(Nodes.label(words.get("options.name"), "field-label"), field);
        form.getStyleClass().add("field");
        dialogs.show(new Dialogs.Panel(
                words.get("rename.title"),
                form,
                List.of(new Dialogs.Action(words.get("rename.action"), Dialogs.Kind.PRIMARY, asked -> {
                    String name = field.getText().strip();
                    if (name.isEmpty()) {
                        asked.problem(words.get("rename.empty"));
                        return;
                    }
                    asked.close();
                    model.perform(
                            "rename chatbot", chatbots -> chatbots.rename(chatbot.id(), name), _ -> model.refresh());
                }))));
    }

    @Override
    public void export(Chatbot chatbot) {
        String name = SafeFileName.of(chatbot.draft().name(), words.get("unnamed"), ".json");
        files.ask(
                words.get("export.title"),
                words.get("import.kind"),
                name,
                file -> model.export(
                        chatbot.id(),
                        file,
                        () -> files.written(words.get("export.done"), file),
                        failure -> files.notWritten(words.get("export.failed", String.valueOf(failure.getMessage())))));
    }

    @Override
    public void delete(Chatbot chatbot) {
        dialogs.confirm(
                new Dialogs.Question(
                        words.get("delete.title", chatbot.draft().name()),
                        words.get("delete.text"),
                        words.get("delete.action"),
                        true),
                () -> model.perform(
                        "delete chatbot",
                        chatbots -> {
                            chatbots.delete(chatbot.id());
                            return true;
                        },
                        _ -> model.refresh()));
    }
}
