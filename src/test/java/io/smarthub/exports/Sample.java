package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import io.smarthub.domain.quota.CountReason;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conversations as a store would show them, derived from their events. */
public final class Sample {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Sample() {}

    public static ConversationDetail detail(
            long id, ConversationKey key, @Nullable Header told, Collection<Event> events) {
        Header header = told == null ? Header.EMPTY : told;
        Timeline timeline = Timeline.of(events);
        Summary summary = Summary.of(timeline);
        Classification classification = new Classifier(OutcomeReading.STANDARD).classify(timeline.events());
        Header.Visitor visitor =
                header.visitor() == null ? new Header.Visitor(null, null, null, null, null) : header.visitor();
        InboxRow row = new InboxRow(
                id,
                key.source(),
                key.externalId(),
                visitor.name() == null ? "" : visitor.name(),
                summary.status(),
                classification.joinedByChatbot(),
                classification.outcome(),
                summary.openedAt(),
                summary.lastMessageAt(),
                summary.waitingSince(),
                summary.preview(),
                summary.previewAuthor(),
                false,
                summary.assumedTime(),
                header.tags(),
                header.assignees());
        return new ConversationDetail(
                row,
                key.account(),
                timeline.events(),
                summary,
                classification,
                classification
                        .countedAt()
                        .map(at -> new ConversationDetail.QuotaUnit(
                                YearMonth.from(at.atZone(ZONE)), at, CountReason.FIRST_USE, false))
                        .orElse(null),
                null,
                new ConversationDetail.VisitorCard(
                        id,
                        visitor.externalId(),
                        visitor.name(),
                        visitor.email(),
                        visitor.phone(),
                        visitor.note(),
                        header.location(),
                        header.browser(),
                        header.pageUrl(),
                        header.pageTitle(),
                        header.channel(),
                        header.domain(),
                        header.language(),
                        header.visits(),
                        header.variables(),
                        false),
                List.of());
    }

    static Header header(Header.Visitor visitor) {
        return new Header(
                visitor,
                "chat",
                "www.example.com",
                "https://www.example.com/a?b=1&c=<2>",
                "A \"page\"",
                "de",
                List.of("vip", "shipping"),
                List.of("Agent One"),
                "Brno, CZ",
                "Firefox",
                3,
                Map.of("User ID", "1234"),
                null);
    }
}
