package io.smarthub.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report as a Markdown table that can be read as it is. */
public final class Table {

    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;
    private static final List<String> HEAD = List.of(
            "scenario",
            "size",
            "value",
            "p50 ms",
            "p99 ms",
            "baseline",
            "its value",
            "ratio",
            "budget",
            "met",
            "detail");

    private Table() {}

    public static String of(Machine machine, List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(HEAD);
        rows.forEach(row -> cells.add(cells(row)));
        int[] widths = new int[HEAD.size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder(about(machine));
        for (int line = 0; line < cells.size(); line++) {
            append(text, cells.get(line), widths);
            if (line == 0) {
                append(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
            }
        }
        return text.toString();
    }

    private static String about(Machine machine) {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.1f GB, Java %s, heap %.0f MB, load %.1f, commit %s, windows %s%s%n%n",
                machine.system(),
                machine.cores(),
                machine.memoryBytes() / GIGA,
                machine.java(),
                machine.heapBytes() / MEGA,
                machine.load(),
                machine.commit().isEmpty() ? "unknown" : machine.commit(),
                machine.display() ? "on a display" : "without a display",
                machine.isBusy() ? "\nThe machine was busy with something else: these figures are provisional." : "");
    }

    private static void append(StringBuilder text, List<String> line, int[] widths) {
        text.append('|');
        for (int i = 0; i < widths.length; i++) {
            text.append(' ')
                    .append(line.get(i))
                    .append(" ".repeat(widths[i] - line.get(i).length()))
                    .append(" |");
        }
        text.append(System.lineSeparator());
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.name(),
                row.size().label(),
                number(row.value()) + " " + row.unit(),
                number(row.p50Millis()),
                number(row.p99Millis()),
                row.baseline(),
                number(row.baselineValue()),
                row.ratio().map(Table::number).orElse(""),
                row.budget(),
                Optional.ofNullable(row.met())
                        .map(met -> met ? "met" : "missed")
                        .orElse(""),
                row.detail());
    }

    /** Three digits that matter. */
    public static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
