package io.smarthub.app.inbox;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.quota.CountReason;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One conversation whole.
 *
 * @param row as the list shows it
 * @param account the account at the source
 * @param events in their one order
 * @param summary derived from the events
 * @param classification derived from the events
 * @param quota the quota unit it consumed, null when none
 * @param lastSeenEvent id of the last event the owner has seen, null when none
 * @param earlier other conversations of the same visitor, newest first, at most 20
 */
public record ConversationDetail(
        InboxRow row,
        String account,
        List<Event> events,
        Summary summary,
        Classification classification,
        @Nullable QuotaUnit quota,
        @Nullable String lastSeenEvent,
        VisitorCard visitor,
        List<InboxRow> earlier) {

    public ConversationDetail {
        events = List.copyOf(events);
        earlier = List.copyOf(earlier);
    }

    /**
     * One consumed unit.
     *
     * @param month whose quota it belongs to, in the account's zone
     * @param countedAt the first use of the chatbot (Q5); what it was, says the classification's first interaction
     * @param reason why the ledger counts it there: the first use, or what moved it
     * @param anonymous whether the ledger's row was made anonymous with the visitor (D8, E21), and so names no conversation
     */
    public record QuotaUnit(YearMonth month, Instant countedAt, CountReason reason, boolean anonymous) {}

    /**
     * What is known of the visitor; null where the source does not say. Name, e-mail, phone and note are the owner's to
     * edit.
     *
     * @param externalId the visitor's id at the source: an export names it, so that importing it again meets the same one
     * @param blocked whether the own web chat takes nothing more of theirs in
     */
    public record VisitorCard(
            long id,
            @Nullable String externalId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note,
            @Nullable String location,
            @Nullable String browser,
            @Nullable String pageUrl,
            @Nullable String pageTitle,
            @Nullable String channel,
            @Nullable String domain,
            @Nullable String language,
            @Nullable Integer visits,
            Map<String, String> variables,
            boolean blocked) {

        public VisitorCard {
            variables = Map.copyOf(variables);
        }
    }
}
