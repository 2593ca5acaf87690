package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.MenuIcon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Hint;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One chatbot of the list: its place in the order, name, state, 30 days in numbers, and what can be done with it. */
final class ListRow extends HBox {

    static final double NUMBER = 92;

    /** What can be done. */
    interface Actions {
        void open(Chatbot chatbot);

        void move(Chatbot chatbot, int place);

        void publish(Chatbot chatbot);

        void unpublish(Chatbot chatbot);

        void duplicate(Chatbot chatbot);

        void rename(Chatbot chatbot);

        void export(Chatbot chatbot);

        void delete(Chatbot chatbot);
    }

    ListRow(ChatbotsViewModel.Row row, int place, int count, Words words, Actions actions) {
        Chatbot chatbot = row.chatbot();
        getStyleClass().add("chatbot-row");
        setAlignment(Pos.CENTER_LEFT);
        Label order = Nodes.label(words.formats().number(place + 1L), "chatbot-order");
        Hint.on(order, words.get("list.order"));
        String called = chatbot.draft().name().isBlank()
                ? words.get("unnamed")
                : chatbot.draft().name();
        Button name = Nodes.button(called, () -> actions.open(chatbot), "flat", "chatbot-name");
        name.setId("open-" + chatbot.id());
        name.setMinWidth(60);
        HBox top = new HBox(name, words.pill(chatbot.state()));
        top.getStyleClass().add("chatbot-top");
        top.setAlignment(Pos.CENTER_LEFT);
        VBox said = new VBox(top, Nodes.label(detail(chatbot, words), "caption", "chatbot-detail"));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button up =
                Nodes.iconButton(Icon.ARROW_UP, words.get("list.up", called), () -> actions.move(chatbot, place - 1));
        up.setDisable(place == 0);
        Button down = Nodes.iconButton(
                Icon.ARROW_DOWN, words.get("list.down", called), () -> actions.move(chatbot, place + 1));
        down.setDisable(place == count - 1);
        MenuIcon more = new MenuIcon(
                Icon.MORE,
                words.get("list.more", called),
                menu -> {
                    menu.add(Icon.EDIT, words.get("menu.open"), () -> actions.open(chatbot));
                    menu.add(Icon.QUOTE, words.get("menu.rename"), () -> actions.rename(chatbot));
                    menu.add(Icon.COPY, words.get("menu.duplicate"), () -> actions.duplicate(chatbot));
                    if (chatbot.state() != Chatbot.State.PUBLISHED) {
                        menu.add(Icon.RESOLVED, words.get("menu.publish"), () -> actions.publish(chatbot));
                    }
                    if (chatbot.live() != null) {
                        menu.add(Icon.EYE_OFF, words.get("menu.unpublish"), () -> actions.unpublish(chatbot));
                    }
                    menu.add(Icon.JSON, words.get("menu.export"), () -> actions.export(chatbot));
                    menu.add(Icon.DELETE, words.get("menu.delete"), () -> actions.delete(chatbot));
                },
                () -> {});
        more.button().setId("more-" + chatbot.id());
        HBox last = new HBox(up, down, more.button());
        last.setMinWidth(USE_PREF_SIZE);
        last.getStyleClass().add("chatbot-actions");
        getChildren().addAll(order, said);
        for (ToLongFunction<ChatbotRow> number : numbers()) {
            Label shown = Nodes.label(
                    row.numbers()
                            .map(each -> words.formats().number(number.applyAsLong(each)))
                            .orElse("–"),
                    "chatbot-number");
            shown.setMinWidth(NUMBER);
            shown.setPrefWidth(NUMBER);
            getChildren().add(shown);
        }
        getChildren().add(last);
    }

    private static List<ToLongFunction<ChatbotRow>> numbers() {
        return List.of(
                ChatbotRow::triggered,
                row -> row.resolved() + row.escalated(),
                ChatbotRow::resolved,
                ChatbotRow::escalated);
    }

    private static String detail(Chatbot chatbot, Words words) {
        String language = words.language(chatbot.draft().language());
        String version = chatbot.live() == null
                ? words.get("list.no-version", language)
                : words.get("list.version", language, chatbot.live().version());
        return chatbot.problems().isEmpty()
                ? version
                : version + " · "
                        + words.get("problems.count", chatbot.problems().size());
    }

    /** The names of the columns, above the rows. */
    static Node heading(Words words) {
        HBox heading = new HBox(Nodes.label(words.get("list.column.chatbot"), "chatbot-column"), Nodes.spacer());
        heading.getStyleClass().add("chatbot-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        for (String name : List.of(
                words.get("list.column.triggered"),
                words.get("list.column.reactions"),
                words.get("list.column.resolved"),
                words.get("list.column.escalated"))) {
            Label column = Nodes.label(name, "chatbot-column", "number");
            column.setMinWidth(NUMBER);
            column.setPrefWidth(NUMBER);
            heading.getChildren().add(column);
        }
        heading.getChildren().add(actionsRoom());
        return heading;
    }

    private static Node actionsRoom() {
        Label room = Nodes.label("");
        room.setMinWidth(112);
        return room;
    }
}
