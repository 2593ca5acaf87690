package io.smarthub.bench.scenario;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.bench.baseline.HandWrittenH2;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Turns;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The thousandth page of the inbox, behind a place in it. */
public final class FarPage implements Scenario {

    private static final int CALLS = 200;
    private static final int ROWS = 50;
    private static final int PAGE = 1_000;
    private static final int PLACES = 40;

    private static final double P50 = 2;
    private static final double P99 = 25;
    private static final double TIMES = 1.3;

    @Override
    public String name() {
        return "page-1000";
    }

    @Override
    public String about() {
        return "the 1,000th page by its key; the last but one where there are fewer";
    }

    @Override
    public List<Row> measure(Ground ground) {
        ConversationReader reader = ground.store().conversations();
        HandWrittenH2 hand = ground.handWritten();
        int down = Math.min(PAGE * ROWS, ground.size().conversations() - 2 * ROWS - PLACES);
        List<Cursor> places = new ArrayList<>();
        InboxRow from = reader.conversation(hand.place(down)).orElseThrow().row();
        for (InboxRow row :
                reader.after(ConversationFilter.ALL, from.cursor(), PLACES).rows()) {
            places.add(row.cursor());
        }
        Turns turns = Turns.of(
                CALLS,
                call -> reader.after(ConversationFilter.ALL, places.get(call % PLACES), ROWS),
                call -> behind(hand, places.get((call + PLACES / 2) % PLACES)));
        return List.of(Row.of(name(), "", ground.size(), turns.ours())
                .against(HandWrittenH2.NAME, turns.theirs().p50())
                .within(P50, P99)
                .atMost(TIMES)
                .noting(turns.first()));
    }

    private static int behind(HandWrittenH2 hand, Cursor place) {
        return hand.behind(LocalDateTime.ofInstant(place.lastMessageAt(), ZoneOffset.UTC), place.id(), ROWS + 1);
    }
}
