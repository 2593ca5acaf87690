package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.Count;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The way to the conversations in which nobody reacted, below the open ones, and the way back, in place of the tabs. */
final class SilentSection {

    private final Texts texts;
    private final CountText numbers;
    private final InboxViewModel model;
    private final Runnable toList;
    private final Button open;
    private final VBox heading;
    private InboxTab before = InboxTab.OPEN;

    /** @param toList gives the keyboard to the conversations when the button that was pressed goes */
    SilentSection(Texts texts, Formats formats, InboxViewModel model, Runnable toList) {
        this.texts = texts;
        numbers = new CountText(texts, formats);
        this.model = model;
        this.toList = toList;
        open = Nodes.button("", this::enter, "flat", "list-aside");
        open.setId("inbox-silent");
        open.setGraphic(Icon.NO_OUTCOME.node(14));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        Button back = Nodes.iconButton(Icon.ARROW_LEFT, texts.get("silent.back"), () -> go(before));
        back.setId("inbox-silent-back");
        HBox title = new HBox(back, Nodes.label(texts.get("silent.title"), "silent-title"));
        title.getStyleClass().add("silent-heading");
        title.setAlignment(Pos.CENTER_LEFT);
        heading = new VBox(title, Nodes.paragraph(texts.get("silent.text"), "secondary", "silent-text"));
        model.filterProperty().addListener(_ -> show());
        model.countsProperty().addListener(_ -> show());
        show();
    }

    /** To be put below the list. */
    Node open() {
        return open;
    }

    /** To be put where the tabs are. */
    Node heading() {
        return heading;
    }

    private void show() {
        InboxTab tab = InboxTab.of(model.filterProperty().get());
        Count count = model.countsProperty().get().of(InboxTab.SILENT);
        open.setText(
                switch (count) {
                    case Count.Exact(long number) -> texts.get("silent.open", number);
                    case Count.AtLeast _ -> texts.get("silent.open.more", numbers.number(count));
                    case Count.Unknown _ -> texts.get("silent.title");
                });
        Nodes.show(heading, tab == InboxTab.SILENT);
        boolean none = model.countsProperty().get().equals(TabCounts.NONE) || count.equals(new Count.Exact(0));
        Nodes.show(open, !none && leadsThere(tab));
    }

    private static boolean leadsThere(InboxTab from) {
        return switch (from) {
            case OPEN, PRIMARY, NEW -> true;
            case MINE, RESOLVED, ALL, SILENT -> false;
        };
    }

    private void enter() {
        before = InboxTab.of(model.filterProperty().get());
        go(InboxTab.SILENT);
    }

    private void go(InboxTab to) {
        toList.run();
        model.setFilter(to.in(model.filterProperty().get()));
    }
}
