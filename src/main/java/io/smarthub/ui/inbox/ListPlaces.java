package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.list.PagedList;
import java.time.Instant;
import java.time.LocalDate;

/** Tells a long list where its rows lie, and takes it to a day. */
final class ListPlaces {

    private static final int PAGE = 200;

    private final InboxViewModel model;
    private final PagedList<InboxRow> list;
    private final Formats formats;
    private boolean known;

    ListPlaces(InboxViewModel model, PagedList<InboxRow> list, Formats formats) {
        this.model = model;
        this.list = list;
        this.formats = formats;
    }

    /** The list is another one, or many conversations came. */
    void renew() {
        known = false;
    }

    /** How conversations are spread is asked for once a list: it hardly changes while one looks at it. */
    void answered() {
        if (!known && list.isLong()) {
            ConversationFilter filter = model.filterProperty().get();
            boolean first = model.waitingFirstProperty().get();
            model.timeline(timeline -> {
                boolean same = filter.equals(model.filterProperty().get())
                        && first == model.waitingFirstProperty().get();
                if (same && !timeline.isEmpty()) {
                    known = true;
                    list.setPlaces(new InboxPlaces(model, filter, first, timeline, formats));
                }
            });
        }
    }

    /** To the conversations of a day, its last one first; those before it follow. */
    void goTo(LocalDate day) {
        ConversationFilter filter = model.filterProperty().get();
        boolean first = model.waitingFirstProperty().get();
        Instant end = day.plusDays(1).atStartOfDay(formats.zone()).toInstant().minusMillis(1);
        list.jumpTo(() -> model.page(filter, first, end, PAGE));
    }
}
