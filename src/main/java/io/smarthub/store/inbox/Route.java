package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.search.SearchQuery;
import java.util.Objects;
import java.util.stream.Stream;

/** Who answers a filter best. Both answer the same; what differs is how long it takes with a million conversations. */
enum Route {
    /** One database index holds the matches in their order. */
    DATABASE,
    /** No database index does: the search index, or the database when that cannot answer. */
    EITHER,
    /** There are search words: the search index, or a look through the newest conversations. */
    INDEX;

    static Route of(ConversationFilter filter, SearchQuery words) {
        if (!words.isEmpty() || filter.chatbot() != null || filter.button() != null) {
            return INDEX;
        }
        return isWalkable(filter) ? DATABASE : EITHER;
    }

    /** Whether all that is fixed leads one index, and everything else is a range of its order. */
    static boolean isWalkable(ConversationFilter filter) {
        boolean rest = filter.triggered() != null
                || filter.agent() != null
                || filter.tag() != null
                || filter.rating() != null
                || filter.pageUrl() != null
                || filter.hour() != null
                || filter.answered() != null
                || filter.outcomes().size() > 1
                || filter.tab() == Tab.PRIMARY
                || (filter.period() != null && filter.period().anchor() != Period.Anchor.LAST_MESSAGE);
        boolean ownTab = filter.tab() != Tab.ALL && filter.status() == null;
        return !rest && !ownTab && fixed(filter) <= 1;
    }

    private static long fixed(ConversationFilter filter) {
        return Stream.of(
                                filter.visitor(),
                                filter.status(),
                                filter.joinedByChatbot(),
                                filter.waiting(),
                                filter.unread(),
                                filter.source())
                        .filter(Objects::nonNull)
                        .count()
                + filter.outcomes().size();
    }
}
