package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Report;
import io.smarthub.domain.statistics.ButtonRow;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.chart.ChartTable;
import io.smarthub.ui.kit.chart.TableData;
import io.smarthub.ui.kit.control.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Which buttons are clicked, and after which of them visitors still ask an agent. */
final class ButtonsCard {

    private static final int FIRST = 8;

    private final Words words;
    private final ChartTable buttons;
    private final Button all;
    private final Label none;
    private final Card node;
    private List<ButtonRow> rows = List.of();
    private List<ChatbotRow> bots = List.of();
    private Optional<OpensConversations> opens = Optional.empty();
    private boolean several;

    ButtonsCard(Words words, Consumer<ConversationFilter> open) {
        this.words = words;
        buttons = new ChartTable(words.get("button.title"));
        buttons.setOnOpen((row, number) -> opens.ifPresent(of -> open.accept(filter(of, rows.get(row), number))));
        all = Nodes.button("", () -> showButtons(rows.size()), "flat", "accent-text");
        none = Nodes.label(words.get("button.empty"), "secondary");
        node = Card.titled(words.get("button.title")).with(none, buttons, all);
    }

    Node node() {
        return node;
    }

    /** Clicks lead to the conversations they were made in, which are as many as the next column says. */
    private static ConversationFilter filter(OpensConversations opens, ButtonRow row, int number) {
        return number < 2 ? opens.button(row) : opens.askedAfter(row);
    }

    void show(Report report) {
        opens = Optional.of(new OpensConversations(report.summary().range()));
        bots = report.chatbots();
        rows = report.buttons();
        several = bots.size() > 1;
        showButtons(FIRST);
    }

    private void showButtons(int most) {
        Nodes.show(none, rows.isEmpty());
        Nodes.show(buttons, !rows.isEmpty());
        Nodes.show(all, rows.size() > most);
        all.setText(words.get("button.all", words.number(rows.size())));
        buttons.show(table(most));
    }

    private TableData table(int most) {
        List<String> headings = new ArrayList<>(List.of(
                words.get("button.heading"),
                words.get("button.clicks"),
                words.get("button.conversations"),
                words.get("button.asked"),
                words.get("button.share")));
        return new TableData(
                headings, rows.stream().limit(most).map(this::cells).toList());
    }

    private List<String> cells(ButtonRow row) {
        return List.of(
                several ? row.label() + " · " + name(row.chatbot()) : row.label(),
                words.number(row.clicks()),
                words.number(row.conversations()),
                words.number(row.askedAgent()),
                words.percent(row.askedRate()));
    }

    private String name(Chatbot chatbot) {
        return words.name(chatbot, bots);
    }
}
