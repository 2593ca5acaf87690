package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Script;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.derived.Rebuild;
import io.smarthub.store.derived.Rebuilding;
import io.smarthub.store.derived.Rules;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

    @TempDir
    Path dir;

    @Test
    void aConversationThatAChangeOfReadingHasReachedIsExplainedByTheNewOne() {
        try (Inbox inbox = Inbox.unstarted(dir)) {
            inbox.db.store("a", Script.of(EventType.BOT_SHOWN, EventType.HANDOFF_CLICK));
            assertThat(explained(inbox)).isEqualTo(Outcome.ESCALATED);
            Rules literal =
                    Rules.of(inbox.db.accounts().account().withOutcomeReading(OutcomeReading.SMARTSUPP_LITERAL));
            inbox.db.database().writer().write(transaction -> {
                Rebuild.begin(transaction.sql(), literal, false, TestDb.CLOCK.instant());
                return true;
            });
            assertThat(explained(inbox)).as("not reached yet").isEqualTo(Outcome.ESCALATED);
            inbox.db
                    .database()
                    .writer()
                    .write(transaction -> new Rebuilding(
                                    transaction.sql(),
                                    Rebuild.find(transaction.sql()).orElseThrow(),
                                    CountReason.DERIVED_ANEW)
                            .step());

            assertThat(explained(inbox)).isEqualTo(Outcome.RESOLVED);
        }
    }

    private static Outcome explained(Inbox inbox) {
        ConversationDetail detail =
                inbox.reader.conversation(inbox.db.idOf("a")).orElseThrow();
        assertThat(detail.classification().outcome()).isEqualTo(detail.row().outcome());
        return detail.classification().outcome();
    }
}
