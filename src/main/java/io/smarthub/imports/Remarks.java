package io.smarthub.imports;

import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects warnings of one file. What repeats, such as an unknown field, is said once at the end: with the first line it
 * was seen in and how often.
 */
final class Remarks {

    private static final int NAMES_KEPT = 500;

    private final String file;
    private final Consumer<ReadItem> out;
    private final Map<Subject, Seen> repeated = new LinkedHashMap<>();

    private record Subject(Reason reason, String name) {}

    private record Seen(long firstLine, long count) {}

    Remarks(String file, Consumer<ReadItem> out) {
        this.file = file;
        this.out = out;
    }

    /** Says it now. */
    void warn(long line, Reason reason, String... arguments) {
        out.accept(new ReadItem.Remark(new Problem(file, line, Problem.Level.WARNING, reason, List.of(arguments)), 0));
    }

    /** Counts it, and says it once at the end. */
    void count(long line, Reason reason, String name) {
        Subject subject = new Subject(reason, name.length() > 100 ? name.substring(0, 100) : name);
        if (repeated.size() < NAMES_KEPT || repeated.containsKey(subject)) {
            repeated.merge(subject, new Seen(line, 1), (seen, more) -> new Seen(seen.firstLine, seen.count + 1));
        }
    }

    /** Says everything counted. */
    void finish() {
        new ArrayList<>(repeated.entrySet())
                .forEach(entry -> warn(
                        entry.getValue().firstLine,
                        entry.getKey().reason,
                        entry.getKey().name,
                        String.valueOf(entry.getValue().count)));
        repeated.clear();
    }
}
