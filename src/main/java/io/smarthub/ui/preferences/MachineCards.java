package io.smarthub.ui.preferences;

import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SettingRow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where the data lies on this machine, and what the product is. */
final class MachineCards {

    private final Texts texts;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Tasks tasks;
    private final Doors doors;

    MachineCards(Texts texts, Dialogs dialogs, Toasts toasts, Tasks tasks, Doors doors) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.tasks = tasks;
        this.doors = doors;
    }

    Node data() {
        Button open = Nodes.button(texts.get("folder.open"), this::openFolder);
        open.setGraphic(Icon.FOLDER.node(14));
        Button copy = Nodes.iconButton(Icon.COPY, texts.get("folder.copy"), () -> {
            doors.clipboard().copy(doors.dataFolder().toString());
            toasts.done(texts.get("folder.copied"));
        });
        var buttons = new HBox(copy, open);
        buttons.getStyleClass().add("setting-buttons");
        var row = new SettingRow(texts.get("folder"), doors.dataFolder().toString(), buttons);
        return Card.titled(texts.get("data.title")).with(row, Nodes.paragraph(texts.get("folder.help"), "caption"));
    }

    Node about() {
        Button licences = Nodes.button(texts.get("licences"), this::showLicences);
        var row = new SettingRow(
                texts.get("about.product", doors.diagnostics().version()), texts.get("about.text"), licences);
        return Card.titled(texts.get("about.title")).with(row);
    }

    private void openFolder() {
        tasks.run("opening the data folder", () -> doors.folders().open(doors.dataFolder()))
                .onFailure(_ -> toasts.problem(
                        texts.get("folder.failed", doors.dataFolder().toString())))
                .start();
    }

    private void showLicences() {
        var list = new TextArea(String.join("\n", Licences.LINES));
        list.setEditable(false);
        list.setPrefRowCount(14);
        list.setAccessibleText(texts.get("licences"));
        var content = new VBox(Nodes.paragraph(texts.get("licences.text"), "dialog-text"), list);
        content.getStyleClass().addAll("licences", "wide");
        dialogs.show(new Dialogs.Panel(texts.get("licences"), content, List.of()));
    }
}
