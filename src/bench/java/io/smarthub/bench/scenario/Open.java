package io.smarthub.bench.scenario;

import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.bench.baseline.HandWrittenH2;
import io.smarthub.bench.baseline.Sqlite;
import io.smarthub.bench.data.Generator;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Turns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Reading one conversation whole. */
public final class Open implements Scenario {

    private static final int CALLS = 400;
    private static final int CALLS_OF_LONG = 40;
    private static final double P99 = 25;

    @Override
    public String name() {
        return "open";
    }

    @Override
    public String about() {
        return "reads a conversation whole: usual ones, and one of 2,000 messages";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException {
        ConversationReader reader = ground.store().conversations();
        HandWrittenH2 hand = ground.handWritten();
        Sqlite sqlite = ground.sqlite();
        long[] ids = new SplittableRandom(7)
                .longs(2_048, 1, ground.size().conversations() + 1L)
                .toArray();
        int half = ids.length / 2;
        List<Row> rows = new ArrayList<>();
        Turns usual = Turns.of(
                CALLS,
                call -> reader.conversation(ids[call % half]).orElseThrow(),
                call -> hand.conversation(ids[half + call % half]));
        rows.add(Row.of(name(), "", ground.size(), usual.ours())
                .against(HandWrittenH2.NAME, usual.theirs().p50())
                .within(2, P99)
                .noting(usual.first()));
        Turns other = Turns.of(
                CALLS,
                call -> reader.conversation(ids[call % half]).orElseThrow(),
                call -> sqlite.conversation(ids[half + call % half]));
        rows.add(Row.of(name(), "", ground.size(), other.ours())
                .against(Sqlite.NAME, other.theirs().p50()));
        long longOne = hand.idOf(Generator.externalId(ground.generator().longOne()));
        Turns longest = Turns.of(
                CALLS_OF_LONG, call -> reader.conversation(longOne).orElseThrow(), call -> hand.conversation(longOne));
        rows.add(Row.of(name(), "2,000 messages", ground.size(), longest.ours())
                .against(HandWrittenH2.NAME, longest.theirs().p50())
                .noting(longest.first() + "; its first paint is measured by open-paint"));
        return rows;
    }
}
