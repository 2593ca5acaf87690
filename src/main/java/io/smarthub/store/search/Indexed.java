package io.smarthub.store.search;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.search.Candidate;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the index knows it.
 *
 * @param revision ascends with every change of any conversation
 * @param anchors the instants a period can be about; those it does not have are missing
 * @param zone the account's, for the hour of the week
 * @param assigned who is assigned, as the tabs ask
 * @param silent whether nobody has done anything in it
 * @param answered whether an agent answered a visitor's message
 * @param chatbots which chatbots took part: one that was used is in it twice, as used and as shown
 * @param buttons which chatbot buttons were clicked: twice where the visitor then asked an agent
 * @param texts messages, notes and buttons, each for itself
 * @param visitor name and e-mail, as far as known
 */
public record Indexed(
        long id,
        long revision,
        Map<Period.Anchor, Instant> anchors,
        ZoneId zone,
        Status status,
        Outcome outcome,
        boolean joinedByChatbot,
        boolean waiting,
        boolean unread,
        String source,
        String assigned,
        boolean silent,
        List<String> agents,
        List<String> tags,
        @Nullable Integer rating,
        @Nullable String pageUrl,
        long visitorId,
        List<String> visitor,
        boolean answered,
        Set<ChatbotPart> chatbots,
        Set<ButtonPart> buttons,
        List<String> texts) {

    public Indexed {
        anchors = Map.copyOf(anchors);
        agents = List.copyOf(agents);
        tags = List.copyOf(tags);
        visitor = List.copyOf(visitor);
        chatbots = Set.copyOf(chatbots);
        buttons = Set.copyOf(buttons);
        texts = List.copyOf(texts);
    }

    /** Its place in the list. */
    public Instant lastMessageAt() {
        Instant last = anchors.get(Period.Anchor.LAST_MESSAGE);
        if (last == null) {
            throw new IllegalArgumentException("conversation " + id + " has no last message");
        }
        return last;
    }

    /** Whether it has the filter's chatbot and button, which no column of the database knows. */
    public boolean hasChatbotAndButton(ConversationFilter filter) {
        return (filter.chatbot() == null || chatbots.contains(filter.chatbot()))
                && (filter.button() == null || buttons.contains(filter.button()));
    }

    /** What a query can be held against without an index. */
    public Candidate candidate() {
        return new Candidate(
                texts,
                visitor,
                tags,
                source,
                status,
                outcome,
                unread,
                waiting,
                joinedByChatbot,
                lastMessageAt().atZone(zone).toLocalDate());
    }
}
