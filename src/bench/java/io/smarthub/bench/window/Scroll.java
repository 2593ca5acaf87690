package io.smarthub.bench.window;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Samples;
import io.smarthub.bench.report.Table;
import io.smarthub.bench.scenario.Ground;
import io.smarthub.bench.scenario.Scenario;
import io.smarthub.ui.shell.Destination;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolling down the inbox for thousands of rows, one frame after the other. */
public final class Scroll implements Scenario {

    private static final int WARM_UP = 200;
    private static final int STEPS = 1_500;
    private static final double PIXELS = 120;
    private static final double FRAME_MILLIS = 1_000.0 / 60;
    private static final double MOST_MEGABYTES = 256;
    private static final double MEGA = 1 << 20;

    @Override
    public String name() {
        return "scroll";
    }

    @Override
    public String about() {
        return "scrolls the inbox over thousands of rows: what frames cost, and the heap afterwards";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        Samples ours;
        double heap;
        ground.closeStore();
        try (MeasuredWindow window = MeasuredWindow.open(ground.database())) {
            window.go(new Destination.Inbox(ConversationFilter.ALL));
            Node list = Toolkit.call(() -> window.find(".paged-list .virtual-flow"));
            scroll(list, WARM_UP);
            ours = scroll(list, STEPS);
            heap = heapAfterCollection();
        }
        Samples bare;
        try (BareList list = BareList.open()) {
            Node flow = Toolkit.call(() -> {
                list.list().applyCss();
                list.list().layout();
                return list.list().lookup(".virtual-flow");
            });
            scroll(flow, WARM_UP);
            bare = scroll(flow, WARM_UP * 4);
        }
        return List.of(
                Row.of(name(), "frame", ground.size(), ours)
                        .against(BareList.NAME, bare.p50())
                        .within("p99 ≤ 16.7 ms", ours.p99() <= FRAME_MILLIS)
                        .noting("worst " + Table.number(ours.percentile(100)) + " ms; bare p99 "
                                + Table.number(bare.p99()) + " ms"),
                Row.of(name(), "heap after collection", ground.size(), heap, "MB")
                        .within("≤ 256 MB", heap <= MOST_MEGABYTES));
    }

    private static Samples scroll(Node list, int steps) throws Exception {
        return new Frames(new Wheel((VirtualFlow<?>) list), steps).measure();
    }

    /** Turns on and on; back where the list has ended and nothing more comes. */
    private static final class Wheel implements BooleanSupplier {

        private static final int PATIENCE = 30;

        private final VirtualFlow<?> flow;
        private double pixels = PIXELS;
        private int still;

        Wheel(VirtualFlow<?> flow) {
            this.flow = flow;
        }

        @Override
        public boolean getAsBoolean() {
            boolean moved = flow.scrollPixels(pixels) != 0;
            still = moved ? 0 : still + 1;
            if (still == PATIENCE) {
                pixels = -pixels;
                still = 0;
            }
            return moved;
        }
    }

    private static double heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }
}
