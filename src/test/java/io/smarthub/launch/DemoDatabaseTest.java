package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.app.statistics.OpensConversations;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Preset;
import io.smarthub.domain.statistics.Range;
import io.smarthub.imports.demo.DemoConversations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Prague"));

    @TempDir
    private Path folder;

    @Test
    void holdsConversationsPlanAndInvoicesThatAddUp() throws IOException {
        DemoDatabase.fill(folder, CLOCK);

        try (Workspace workspace =
                Workspace.open(folder, CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            assertThat(workspace.account().account().welcomed()).isTrue();
            assertThat(workspace.conversations().exactCount(ConversationFilter.ALL))
                    .isGreaterThanOrEqualTo(600);
            assertThat(Stream.of(ConversationFilter.RatingGroup.values())
                            .mapToLong(group -> workspace
                                    .conversations()
                                    .exactCount(ConversationFilter.ALL
                                            .with()
                                            .source("demo")
                                            .rating(group)
                                            .build()))
                            .sum())
                    .as("every rating counts")
                    .isEqualTo(new DemoConversations(CLOCK.instant(), CLOCK.getZone())
                            .lines()
                            .filter(line -> line.contains("\"rating\":"))
                            .count());
            assertThat(workspace.billing().books().plan().code()).isNotEqualTo(PlanCode.FREE);
            assertThat(workspace.billing().view().invoices()).isNotEmpty();
            assertThat(workspace.quota().current().quota().used()).isPositive();
            assertThat(workspace.verifier().verify().examples()).isEmpty();
            assertThat(workspace.billing().verify()).isEmpty();
            assertThat(workspace.importReports().latest(5)).hasSize(1);
        }
    }

    @Test
    void hasPublishedChatbotsWithThirtyDaysInNumbers() throws IOException {
        DemoDatabase.fill(folder, CLOCK);

        try (Workspace workspace =
                Workspace.open(folder, CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            List<Chatbot> chatbots = workspace.chatbots().chatbots();
            assertThat(chatbots).extracting(Chatbot::id).containsExactly("shop-faq", "order-status", "opening-hours");
            assertThat(chatbots).extracting(Chatbot::state).containsOnly(Chatbot.State.PUBLISHED);
            Range days = workspace.statistics().range(Preset.LAST_30_DAYS);
            List<ChatbotRow> rows = workspace.statistics().chatbots(days, WebChat.SOURCE);
            assertThat(rows)
                    .extracting(row -> row.chatbot().id())
                    .containsExactlyInAnyOrder("shop-faq", "order-status", "opening-hours");
            for (ChatbotRow row : rows) {
                assertThat(row.resolved()).as(row.toString()).isPositive();
                assertThat(row.escalated()).as(row.toString()).isPositive();
                assertThat(row.resolved() + row.escalated()).as("ignored").isLessThan(row.triggered());
                assertThat(workspace.conversations().exactCount(new OpensConversations(days).chatbot(row.chatbot())))
                        .isEqualTo(row.triggered());
                assertThat(workspace
                                .statistics()
                                .replies(days, WebChat.SOURCE, row.chatbot().id()))
                        .hasSizeGreaterThan(3);
            }
            assertThat(workspace
                            .conversations()
                            .exactCount(ConversationFilter.ALL
                                    .with()
                                    .status(Status.OPEN)
                                    .tab(ConversationFilter.Tab.SILENT)
                                    .build()))
                    .isGreaterThan(5);
        }
    }
}
