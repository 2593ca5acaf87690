package io.smarthub.app.export;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.EventType;

/** Whether what only the owner and the agents may see goes into a file. */
public enum PrivateNotes {
    /** Notes are in it, marked as private. */
    INCLUDED,
    /** For a file that is sent on: neither the notes of the conversation nor the one on the visitor's card. */
    LEFT_OUT;

    ConversationDetail applyTo(ConversationDetail whole) {
        if (this == INCLUDED) {
            return whole;
        }
        ConversationDetail.VisitorCard card = whole.visitor();
        return new ConversationDetail(
                whole.row(),
                whole.account(),
                whole.events().stream()
                        .filter(event -> event.type() != EventType.NOTE)
                        .toList(),
                whole.summary(),
                whole.classification(),
                whole.quota(),
                whole.lastSeenEvent(),
                new ConversationDetail.VisitorCard(
                        card.id(),
                        card.externalId(),
                        card.name(),
                        card.email(),
                        card.phone(),
                        null,
                        card.location(),
                        card.browser(),
                        card.pageUrl(),
                        card.pageTitle(),
                        card.channel(),
                        card.domain(),
                        card.language(),
                        card.visits(),
                        card.variables(),
                        card.blocked()),
                whole.earlier());
    }
}
