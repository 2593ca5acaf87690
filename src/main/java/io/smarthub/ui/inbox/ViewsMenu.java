package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.SavedView;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.Popover;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The saved views with their live counts, and saving the present filter as one. */
final class ViewsMenu {

    private static final double WIDTH = 280;

    private final Texts texts;
    private final Formats formats;
    private final Dialogs dialogs;
    private final InboxViewModel model;
    private final VBox content = new VBox();
    private final Popover popover = new Popover(content);

    ViewsMenu(Texts texts, Formats formats, Dialogs dialogs, InboxViewModel model) {
        this.texts = texts;
        this.formats = formats;
        this.dialogs = dialogs;
        this.model = model;
        content.getStyleClass().add("views-menu");
        content.setPrefWidth(WIDTH);
        fill();
    }

    /** The counts are live while it is open. */
    void showBelow(Node control) {
        Subscription live = model.viewsProperty().subscribe(_ -> KeptFocus.during(content, this::fill));
        popover.whenHidden(live::unsubscribe);
        popover.showBelow(control);
    }

    private void fill() {
        content.getChildren().setAll(Nodes.label(texts.get("views.title"), "details-title"));
        if (model.viewsProperty().get().isEmpty()) {
            content.getChildren().add(Nodes.paragraph(texts.get("views.none"), "secondary", "muted"));
        }
        for (InboxViewModel.ViewCount each : model.viewsProperty().get()) {
            content.getChildren().add(row(each));
        }
        Button save = Nodes.button(texts.get("views.save"), this::save, "flat");
        save.setGraphic(Icon.PLUS.node(12));
        content.getChildren().add(save);
    }

    private Node row(InboxViewModel.ViewCount each) {
        Button open = Nodes.button(each.view().name(), () -> {}, "flat", "view-button");
        open.setOnAction(_ -> {
            popover.hide();
            model.setFilter(each.view().filter());
        });
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(
                open,
                Nodes.label(new CountText(texts, formats).number(each.count()), "secondary"),
                Nodes.iconButton(
                        Icon.EDIT, texts.get("views.rename", each.view().name()), () -> rename(each.view())),
                Nodes.iconButton(
                        Icon.REMOVE, texts.get("views.remove", each.view().name()), () -> {
                            popover.hide();
                            model.removeView(each.view());
                        }));
        row.getStyleClass().add("view-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void save() {
        askName(texts.get("views.save"), "", texts.get("views.save.action"), model::saveView);
    }

    private void rename(SavedView view) {
        askName(
                texts.get("views.rename", view.name()),
                view.name(),
                texts.get("views.rename.action"),
                name -> model.renameView(view, name));
    }

    private void askName(String title, String now, String action, Consumer<String> named) {
        popover.hide();
        TextField name = new TextField(now);
        name.setPromptText(texts.get("views.name"));
        name.setAccessibleText(texts.get("views.name"));
        dialogs.show(new Dialogs.Panel(title, name, List.of(new Dialogs.Action(action, Dialogs.Kind.PRIMARY, open -> {
            if (name.getText().isBlank()) {
                open.problem(texts.get("views.name.empty"));
                return;
            }
            open.close();
            named.accept(name.getText().strip());
        }))));
    }
}
