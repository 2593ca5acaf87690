package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Count;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many conversations of a filter the list and the tabs have.
 *
 * @param filter what the list is filtered by, with its tab
 * @param list how many it has
 * @param byTab what the tabs have, of those that show it
 */
record TabCounts(ConversationFilter filter, Count list, Map<InboxTab, Count> byTab) {

    static final TabCounts NONE = new TabCounts(ConversationFilter.ALL, Count.unknown(), Map.of());

    private static final List<InboxTab> SHOWN = List.of(InboxTab.OPEN, InboxTab.NEW, InboxTab.MINE, InboxTab.SILENT);

    /** What is to be counted: the tabs that show it, then the list. */
    static List<ConversationFilter> asked(ConversationFilter filter) {
        return Stream.concat(SHOWN.stream().map(tab -> tab.in(filter)), Stream.of(filter))
                .toList();
    }

    /** The answer to that, in its order. */
    static TabCounts answered(ConversationFilter filter, List<Count> counts) {
        Map<InboxTab, Count> byTab = new EnumMap<>(InboxTab.class);
        for (int at = 0; at < SHOWN.size(); at++) {
            byTab.put(SHOWN.get(at), counts.get(at));
        }
        return new TabCounts(filter, counts.getLast(), byTab);
    }

    /** Of a tab, as it was last counted, whatever was filtered by then. */
    Count of(InboxTab tab) {
        return byTab.getOrDefault(tab, Count.unknown());
    }

    /** Of the list with this filter: known already where only the tab is another one. */
    Count of(ConversationFilter wanted) {
        if (wanted.equals(filter)) {
            return list;
        }
        InboxTab tab = InboxTab.of(wanted);
        return tab.in(filter).equals(wanted) ? of(tab) : Count.unknown();
    }
}
