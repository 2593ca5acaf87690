package io.smarthub.domain.chatbot;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a visitor when a flow may be triggered.
 *
 * @param url the page's address
 * @param title the page's title
 * @param onPage how long the visitor has been on the page
 * @param chatOpened whether the chat box was opened
 * @param wrote whether the visitor sent a message in this conversation
 * @param unansweredFor how long the visitor has waited for a reply, null when nobody waits
 * @param history whether the visitor was here before
 * @param device what the visitor uses
 * @param language the visitor's language tag, empty where unknown
 * @param agentsOnline whether an agent is online
 * @param shownInSession ids of the flows shown in this session
 * @param widgetHidden whether the page has hidden the chat box (E14)
 * @param phase the conversation's counterpart so far
 */
public record Situation(
        String url,
        String title,
        Duration onPage,
        boolean chatOpened,
        boolean wrote,
        @Nullable Duration unansweredFor,
        Audience.History history,
        Audience.Device device,
        String language,
        boolean agentsOnline,
        Set<String> shownInSession,
        boolean widgetHidden,
        Phase phase) {

    public Situation {
        shownInSession = Set.copyOf(shownInSession);
    }
}
