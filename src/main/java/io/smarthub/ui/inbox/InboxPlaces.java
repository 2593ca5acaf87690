package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.inbox.Timeline;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.list.Page;
import io.smarthub.ui.kit.list.Places;

/** Where conversations lie in the list: by the time of their last message, among all conversations there are. */
record InboxPlaces(
        InboxViewModel model, ConversationFilter filter, boolean waitingFirst, Timeline timeline, Formats formats)
        implements Places<InboxRow> {

    @Override
    public double of(InboxRow row) {
        return row.waitingSince() != null && model.divided(filter, waitingFirst)
                ? 0
                : timeline.place(row.lastMessageAt());
    }

    @Override
    public String label(double place) {
        return formats.date(timeline.at(place));
    }

    @Override
    public Page<InboxRow> load(double place, int limit) {
        return model.page(filter, waitingFirst, timeline.at(place), limit);
    }
}
