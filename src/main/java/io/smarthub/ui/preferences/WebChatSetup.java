package io.smarthub.ui.preferences;

import io.smarthub.app.webchat.WebChatSetting;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks how the web chat is reached, and by which websites. */
final class WebChatSetup {

    private static final List<WebChatSetting> ASKED = List.of(
            WebChatSetting.ORIGINS,
            WebChatSetting.PUBLIC_URL,
            WebChatSetting.ADDRESS,
            WebChatSetting.PORT,
            WebChatSetting.BLOCKED);

    private final Texts texts;
    private final Dialogs dialogs;
    private final Supplier<WebChatSettings> settings;
    private final Consumer<WebChatSettings> save;

    WebChatSetup(Texts texts, Dialogs dialogs, Supplier<WebChatSettings> settings, Consumer<WebChatSettings> save) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.settings = settings;
        this.save = save;
    }

    void ask() {
        Map<WebChatSetting, TextField> fields = new EnumMap<>(WebChatSetting.class);
        VBox form = new VBox();
        form.getStyleClass().addAll("form", "wide");
        for (WebChatSetting setting : ASKED) {
            TextField field = new TextField(setting.read(settings.get()));
            field.setId("webchat-" + name(setting));
            field.setPromptText(setting.takes());
            field.setAccessibleText(texts.get("webchat." + name(setting)));
            fields.put(setting, field);
            form.getChildren().add(labelled(setting, field));
        }
        dialogs.show(new Dialogs.Panel(
                texts.get("webchat.setup.title"),
                form,
                List.of(new Dialogs.Action(
                        texts.get("webchat.save"), Dialogs.Kind.PRIMARY, open -> take(fields, open)))));
    }

    private void take(Map<WebChatSetting, TextField> fields, Dialogs.Open open) {
        WebChatSettings changed = settings.get();
        for (Map.Entry<WebChatSetting, TextField> field : fields.entrySet()) {
            Optional<WebChatSettings> taken =
                    field.getKey().with(changed, field.getValue().getText());
            if (taken.isEmpty()) {
                open.problem(texts.get(
                        "webchat.refused",
                        texts.get("webchat." + name(field.getKey())),
                        field.getKey().takes()));
                field.getValue().requestFocus();
                return;
            }
            changed = taken.get();
        }
        open.close();
        save.accept(changed);
    }

    private VBox labelled(WebChatSetting setting, Node control) {
        Label label = Nodes.label(texts.get("webchat." + name(setting)), "secondary", "medium");
        label.setLabelFor(control);
        VBox box =
                new VBox(label, control, Nodes.paragraph(texts.get("webchat." + name(setting) + ".help"), "caption"));
        box.getStyleClass().add("field");
        return box;
    }

    private static String name(WebChatSetting setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
