package io.smarthub.ui.preferences;

import io.smarthub.app.inbox.CannedReplies;
import io.smarthub.app.inbox.CannedReply;
import io.smarthub.app.inbox.CannedReplyRefused;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SettingRow;
import io.smarthub.ui.kit.control.WrappedText;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answers that are ready: added, changed and removed here, used in the inbox. */
final class CannedRepliesCard {

    private static final int ROWS = 5;
    private static final List<String> LANGUAGES =
            List.of("", "en", "de", "cs", "sk", "pl", "hu", "fr", "es", "it", "nl");

    private final Texts texts;
    private final Locale locale;
    private final CannedReplies replies;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Tasks tasks;
    private final Latest reading;
    private final Label help = Nodes.paragraph("", "secondary");
    private final VBox rows = new VBox();
    private final Card card;

    CannedRepliesCard(Texts texts, Locale locale, CannedReplies replies, Dialogs dialogs, Toasts toasts, Tasks tasks) {
        this.texts = texts;
        this.locale = locale;
        this.replies = replies;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.tasks = tasks;
        reading = new Latest(tasks);
        Button add = Nodes.button(texts.get("canned.add"), () -> edit(null));
        add.setId("canned-add");
        rows.getStyleClass().add("setting-rows");
        card = Card.titled(texts.get("canned.title"), add).with(help, rows);
    }

    Node node() {
        return card;
    }

    void load() {
        reading.run("canned replies", replies::all)
                .onSuccess(this::show)
                .onFailure(_ -> help.setText(texts.get("failed.part")))
                .start();
    }

    private void show(List<CannedReply> all) {
        help.setText(texts.get("canned.help", CannedReply.NAME));
        KeptFocus.during(
                card,
                () -> rows.getChildren().setAll(all.stream().map(this::row).toList()));
        Nodes.show(rows, !all.isEmpty());
    }

    private Node row(CannedReply reply) {
        String shortcut = "/" + reply.shortcut();
        HBox buttons = new HBox(
                Nodes.iconButton(Icon.EDIT, texts.get("canned.edit", shortcut), () -> edit(reply)),
                Nodes.iconButton(Icon.DELETE, texts.get("canned.delete", shortcut), () -> remove(reply)));
        buttons.getStyleClass().add("setting-buttons");
        String name = reply.language().isEmpty() ? shortcut : shortcut + " · " + language(reply.language());
        return new SettingRow(name, reply.text().lines().findFirst().orElse(""), buttons);
    }

    /** Gone at once, and back with one click. */
    private void remove(CannedReply reply) {
        tasks.run("remove canned reply", () -> replies.remove(reply.id()))
                .onSuccess(_ -> toasts.undoable(
                        texts.get("canned.deleted", "/" + reply.shortcut()),
                        texts.get("canned.undo"),
                        () -> tasks.run(
                                        "canned reply",
                                        () -> replies.add(reply.shortcut(), reply.text(), reply.language()))
                                .onSuccess(_ -> load())
                                .start()))
                .onEnd(this::load)
                .start();
    }

    private void edit(@Nullable CannedReply reply) {
        TextField shortcut = new TextField(reply == null ? "" : reply.shortcut());
        shortcut.setId("canned-shortcut");
        shortcut.setPromptText(texts.get("canned.shortcut.prompt"));
        ComboBox<String> language = new ComboBox<>();
        language.getItems().setAll(LANGUAGES);
        if (reply != null && !LANGUAGES.contains(reply.language())) {
            language.getItems().add(reply.language());
        }
        language.setConverter(new LanguageName(texts.get("canned.any"), locale));
        language.setValue(reply == null ? "" : reply.language());
        language.setMaxWidth(Double.MAX_VALUE);
        TextArea text = WrappedText.area(reply == null ? "" : reply.text());
        text.setId("canned-text");
        text.setPrefRowCount(ROWS);
        VBox form = new VBox(
                labelled("canned.shortcut", shortcut),
                labelled("canned.text", text),
                labelled("canned.language", language));
        shortcut.setAccessibleText(texts.get("canned.shortcut"));
        text.setAccessibleText(texts.get("canned.text"));
        language.setAccessibleText(texts.get("canned.language"));
        form.getStyleClass().add("form");
        dialogs.show(new Dialogs.Panel(
                texts.get(reply == null ? "canned.new" : "canned.change"),
                form,
                List.of(new Dialogs.Action(
                        texts.get("canned.save"),
                        Dialogs.Kind.PRIMARY,
                        open -> save(
                                new CannedReply(
                                        reply == null ? 0 : reply.id(),
                                        shortcut.getText(),
                                        text.getText(),
                                        language.getValue()),
                                open)))));
    }

    private void save(CannedReply typed, Dialogs.Open open) {
        open.problem("");
        tasks.run("save canned reply", () -> {
                    if (typed.id() == 0) {
                        replies.add(typed.shortcut(), typed.text(), typed.language());
                    } else {
                        replies.change(typed);
                    }
                })
                .onSuccess(_ -> {
                    open.close();
                    load();
                })
                .onFailure(
                        CannedReplyRefused.class,
                        refusal -> open.problem(texts.get("canned.refused."
                                + refusal.why().name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .start();
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    private VBox labelled(String key, Node control) {
        Label label = Nodes.label(texts.get(key), "secondary", "medium");
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("field");
        return box;
    }
}
