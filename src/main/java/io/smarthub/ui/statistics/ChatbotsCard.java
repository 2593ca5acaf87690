package io.smarthub.ui.statistics;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.app.statistics.Report;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.chart.ChartTable;
import io.smarthub.ui.kit.chart.TableData;
import io.smarthub.ui.kit.control.Card;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Each chatbot's part, where there are several; its table is made when there first are. */
final class ChatbotsCard {

    private final Words words;
    private final Consumer<ConversationFilter> open;
    private final StackPane node = new StackPane();
    private @Nullable ChartTable table;
    private List<ChatbotRow> rows = List.of();
    private Optional<OpensConversations> opens = Optional.empty();

    ChatbotsCard(Words words, Consumer<ConversationFilter> open) {
        this.words = words;
        this.open = open;
    }

    Node node() {
        return node;
    }

    void show(Report report) {
        opens = Optional.of(new OpensConversations(report.summary().range()));
        rows = report.chatbots();
        boolean several = rows.size() > 1;
        Nodes.show(node, several);
        if (several) {
            table().show(data());
        }
    }

    private ChartTable table() {
        if (table == null) {
            table = new ChartTable(words.get("chatbot.title"));
            table.setOnOpen((row, number) -> opens.ifPresent(of -> open.accept(filter(of, rows.get(row), number))));
            node.getChildren()
                    .add(Card.titled(words.get("chatbot.title"))
                            .with(table, Nodes.paragraph(words.get("chatbot.note"), "caption")));
        }
        return table;
    }

    private static ConversationFilter filter(OpensConversations opens, ChatbotRow row, int number) {
        return switch (number) {
            case 0 -> opens.chatbot(row.chatbot());
            case 1 -> opens.chatbotUsed(row.chatbot());
            case 2 -> opens.chatbot(row.chatbot(), Outcome.RESOLVED);
            default -> opens.chatbot(row.chatbot(), Outcome.ESCALATED);
        };
    }

    private TableData data() {
        return new TableData(
                List.of(
                        words.get("chatbot.heading"),
                        words.metric(Metric.TRIGGERED),
                        words.get("chatbot.used"),
                        words.metric(Metric.RESOLVED),
                        words.metric(Metric.ESCALATED)),
                rows.stream()
                        .map(bot -> List.of(
                                words.name(bot.chatbot(), rows),
                                words.number(bot.triggered()),
                                words.number(bot.used()),
                                words.number(bot.resolved()),
                                words.number(bot.escalated())))
                        .toList());
    }
}
