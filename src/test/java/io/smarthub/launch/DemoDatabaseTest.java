package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.imports.demo.DemoConversations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
            assertThat(workspace.conversations().count(ConversationFilter.ALL)).isGreaterThanOrEqualTo(600);
            assertThat(Stream.of(ConversationFilter.RatingGroup.values())
                            .mapToLong(group -> workspace
                                    .conversations()
                                    .count(ConversationFilter.ALL
                                            .with()
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
}
