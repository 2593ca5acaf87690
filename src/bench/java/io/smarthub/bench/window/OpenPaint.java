package io.smarthub.bench.window;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.bench.data.Generator;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Samples;
import io.smarthub.bench.report.Table;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Scenario;
import io.smarthub.ui.shell.Destination;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ListView;

/** Opening the conversation of 2,000 messages in the window: read, built, laid out and painted. */
public final class OpenPaint implements Scenario {

    private static final int OPENINGS = 25;
    private static final int WARM_UP = 5;
    private static final double BUDGET = 50;
    private static final double NANOS_A_MILLI = 1e6;

    @Override
    public String name() {
        return "open-paint";
    }

    @Override
    public String about() {
        return "from a click on a conversation of 2,000 messages to its first paint";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        long longOne = ground.handWritten()
                .idOf(Generator.externalId(ground.generator().longOne()));
        ground.closeStore();
        Samples ours = new Samples();
        Samples usual = new Samples();
        double first = 0;
        try (MeasuredWindow window = MeasuredWindow.open(ground.database())) {
            window.go(new Destination.Inbox(ConversationFilter.ALL));
            for (int i = 0; i < OPENINGS + WARM_UP; i++) {
                double other = window.goUntil(new Destination.Conversation(1L + i), root -> shows(root, false));
                double millis = window.goUntil(new Destination.Conversation(longOne), root -> shows(root, true));
                if (i == 0) {
                    first = millis;
                }
                if (i >= WARM_UP) {
                    usual.add((long) (other * NANOS_A_MILLI));
                    ours.add((long) (millis * NANOS_A_MILLI));
                }
            }
        }
        Samples bare = new Samples();
        try (BareList list = BareList.open()) {
            for (int i = 0; i < OPENINGS; i++) {
                bare.add((long) (list.firstPaint() * NANOS_A_MILLI));
            }
        }
        return List.of(
                Row.of(name(), "2,000 messages", ground.size(), ours)
                        .against(BareList.NAME, bare.p50())
                        .within("p50 ≤ 50 ms", ours.p50() <= BUDGET)
                        .noting("first " + Table.number(first) + " ms"),
                Row.of(name(), "usual ones", ground.size(), usual).against(BareList.NAME, bare.p50()));
    }

    /** Whether the thread holds the long conversation, or another one. */
    private static boolean shows(Parent root, boolean isLong) {
        return root.lookup("#thread") instanceof ListView<?> thread
                && !thread.getItems().isEmpty()
                && thread.getItems().size() >= Generator.LONG == isLong;
    }
}
