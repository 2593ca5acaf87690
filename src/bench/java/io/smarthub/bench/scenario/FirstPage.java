package io.smarthub.bench.scenario;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.bench.baseline.HandWrittenH2;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Samples;
import io.smarthub.bench.report.Table;
import io.smarthub.bench.report.Turns;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The first page of the inbox: of some filters beside the best query by hand, then of combinations of all. */
public final class FirstPage implements Scenario {

    private static final int CALLS = 200;
    private static final int CALLS_OF_EACH = 8;
    private static final int ROWS = 50;
    /** What the window's list reads at once. */
    private static final int ROWS_OF_THE_LIST = 200;

    private static final double P50 = 2;
    private static final double P99 = 25;
    private static final double TIMES = 1.3;

    @Override
    public String name() {
        return "first-page";
    }

    @Override
    public String about() {
        return "the newest 50 conversations of every filter of the inbox";
    }

    @Override
    public List<Row> measure(Ground ground) {
        HandWrittenH2 hand = ground.handWritten();
        List<Row> rows = new ArrayList<>();
        rows.add(row(ground, "all", ConversationFilter.ALL, ROWS, hand::newest));
        rows.add(
                row(ground, "all, 200 rows as the list reads", ConversationFilter.ALL, ROWS_OF_THE_LIST, hand::newest));
        ConversationFilter open = with().status(Status.OPEN).tab(Tab.ACTIVE).build();
        rows.add(row(ground, "open", open, ROWS, hand::open));
        rows.add(row(ground, "chatbot", with().joinedByChatbot(true).build(), ROWS, hand::joined));
        rows.add(row(
                ground,
                "open + chatbot + source",
                open.with().joinedByChatbot(true).source("intercom").build(),
                ROWS,
                limit -> hand.openAndJoinedOfSource("intercom", limit)));
        rows.add(row(
                ground,
                "resolved + escalated",
                with().status(Status.RESOLVED).outcome(Outcome.ESCALATED).build(),
                ROWS,
                hand::resolvedAndEscalated));
        rows.add(row(
                ground,
                "agent + tag",
                with().agent("Ines Vogel").tag("refund").build(),
                ROWS,
                limit -> hand.ofAgentWithTag("Ines Vogel", "refund", limit)));
        rows.addAll(combinations(ground));
        return rows;
    }

    private static ConversationFilter.Builder with() {
        return ConversationFilter.ALL.with();
    }

    /** Every call asks for another number of rows, so that nobody answers from what was asked before. */
    private Row row(Ground ground, String variant, ConversationFilter filter, int limit, IntUnaryOperator hand) {
        ConversationReader reader = ground.store().conversations();
        Turns turns = Turns.of(
                CALLS,
                call -> reader.after(filter, null, limit - call % 3),
                call -> hand.applyAsInt(limit - call % 3 + 1));
        return Row.of(name(), variant, ground.size(), turns.ours())
                .against(HandWrittenH2.NAME, turns.theirs().p50())
                .within(P50, P99)
                .atMost(TIMES)
                .noting(turns.first());
    }

    private List<Row> combinations(Ground ground) {
        ConversationReader reader = ground.store().conversations();
        Samples all = new Samples();
        Samples worst = new Samples();
        String worstName = "";
        int slow = 0;
        List<Filters.Named> combinations = Filters.combinations();
        combinations.forEach(combination -> reader.after(combination.filter(), null, ROWS));
        for (Filters.Named combination : combinations) {
            Samples one = new Samples();
            reader.after(combination.filter(), null, ROWS);
            for (int call = 0; call < CALLS_OF_EACH; call++) {
                int limit = ROWS - call % 3;
                one.time(() -> reader.after(combination.filter(), null, limit));
            }
            all.addAll(one);
            slow += one.p50() > P50 ? 1 : 0;
            if (worst.count() == 0 || one.p50() > worst.p50()) {
                worst = one;
                worstName = combination.name();
            }
        }
        return List.of(
                Row.of(name(), combinations.size() + " combinations", ground.size(), all)
                        .within(P50, P99)
                        .noting(slow + " of them with p50 above " + Table.number(P50) + " ms"),
                Row.of(name(), "slowest combination", ground.size(), worst).noting(worstName));
    }
}
