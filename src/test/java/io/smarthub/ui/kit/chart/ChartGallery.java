package io.smarthub.ui.kit.chart;

import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every chart with few, many and huge values. */
final class ChartGallery extends VBox {

    private static final List<Series> OUTCOMES =
            List.of(new Series("Resolved by chatbot", "resolved"), new Series("Escalated to agent", "escalated"));

    private final Texts texts = Texts.of("kit", Locale.UK);
    private final Formats formats =
            new Formats(Locale.UK, ZoneId.of("Europe/Prague"), Clock.fixed(Instant.EPOCH, ZoneId.of("UTC")));

    ChartGallery() {
        super(16);
        setPadding(new Insets(24));
        StackedBars month = bars(30, 17);
        getChildren()
                .addAll(
                        new HBox(
                                16,
                                card("30 days", month, 560, 280),
                                card("12 months, huge", bars(13, 1_000_000), 560, 280)),
                        new HBox(
                                16,
                                card("45 bars", bars(45, 3), 360, 240),
                                card("One bar", bars(1, 5), 360, 240),
                                card("None", bars(0, 5), 360, 240)),
                        new HBox(16, card("Heat", heat(), 740, 260), card("Shares", donut(), 360, 260)),
                        card("Funnel", funnel(), 500, 200));
        month.point(3, 2);
    }

    private Node card(String title, Node chart, double width, double height) {
        ChartCard card = new ChartCard(title, chart, Legend.key(OUTCOMES.getLast()), texts, _ -> {});
        card.setPrefSize(width, height);
        card.setMinSize(width, height);
        return card;
    }

    private StackedBars bars(int count, long scale) {
        StackedBars bars = new StackedBars("Bars", OUTCOMES, formats::number, formats::number);
        bars.setBars(IntStream.range(0, count)
                .mapToObj(i ->
                        new Bar((i + 1) + " Nov", "Day " + (i + 1), List.of(i * 7 % 11 * scale, i * 5 % 4 * scale)))
                .toList());
        return bars;
    }

    private HeatMap heat() {
        List<String> hours =
                IntStream.range(0, 24).mapToObj("%02d:00"::formatted).toList();
        HeatMap map = new HeatMap(
                "Heat",
                List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
                hours,
                3,
                (row, column) -> row + " at " + hours.get(column),
                "Conversations",
                formats::number);
        List<List<Long>> counts = new ArrayList<>();
        for (int row = 0; row < 7; row++) {
            int day = row;
            counts.add(IntStream.range(0, 24)
                    .mapToObj(hour -> (long) Math.max(0, 20 - Math.abs(13 - hour) * 2 - day * 2))
                    .toList());
        }
        map.setCounts(counts);
        map.point(9, 2);
        return map;
    }

    private Node donut() {
        Donut donut = new Donut(OUTCOMES, 150, _ -> {});
        donut.setValues(List.of(68L, 32L));
        donut.setText("68%", "resolved", "68 % resolved, 32 % escalated");
        return new VBox(
                8,
                donut,
                Legend.entry(OUTCOMES.getFirst(), "1,000,000", "68%", () -> {}),
                Legend.entry(OUTCOMES.getLast(), "32", "32%", () -> {}));
    }

    private Node funnel() {
        Funnel funnel = new Funnel(
                List.of(
                        new Series("Triggered", "triggered"),
                        new Series("Reactions", "reactions"),
                        OUTCOMES.getFirst(),
                        OUTCOMES.getLast()),
                _ -> {});
        funnel.setLevels(List.of(
                new Funnel.Level("1,284", "", 1),
                new Funnel.Level("812", "63% of the triggered", 0.63),
                new Funnel.Level("512", "63% of the reactions", 0.4),
                new Funnel.Level("300", "37% of the reactions", 0.23)));
        return funnel;
    }
}
