package io.smarthub.bench.scenario;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.bench.baseline.Sqlite;
import io.smarthub.bench.data.Generator;
import io.smarthub.bench.report.Row;
import io.smarthub.bench.report.Turns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Searching as one types: from the words to the rows. How late the index is, live-message tells. */
public final class Search implements Scenario {

    private static final int CALLS = 200;
    private static final int ROWS = 50;
    private static final double P50 = 10;
    private static final double P99 = 60;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "from search words to rows: rare, frequent, several, and begun ones";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException {
        int size = ground.size().conversations();
        List<Row> rows = new ArrayList<>();
        rows.add(row(ground, "one order of all", orders(size)));
        rows.add(row(
                ground,
                "rare word",
                List.of("parcelcable", "gardenlock", "lieferscheinmappe", "shiplamp", "festzettel")));
        rows.add(row(ground, "frequent word", List.of("delivery", "bestellung", "refund", "rechnung", "payment")));
        rows.add(row(ground, "most frequent word", List.of("the", "ich", "und", "to", "die")));
        rows.add(row(ground, "two words", List.of("delivery refund", "paket größe", "size order", "rückgabe farbe")));
        rows.add(row(
                ground, "three words", List.of("the delivery parcel", "ich bestellung heute", "order size colour")));
        rows.add(row(ground, "typed letter by letter", typed("delivery", "bestellung", "invoice")));
        return rows;
    }

    private static List<String> orders(int size) {
        return IntStream.range(0, 50)
                .map(i -> (int) ((long) size * i / 50) / 4 * 4 + 3)
                .mapToObj(Generator::order)
                .toList();
    }

    private static List<String> typed(String... words) {
        List<String> typed = new ArrayList<>();
        for (String word : words) {
            for (int end = 2; end <= word.length(); end++) {
                typed.add(word.substring(0, end));
            }
        }
        return typed;
    }

    private Row row(Ground ground, String variant, List<String> words) throws IOException {
        ConversationReader reader = ground.store().conversations();
        Sqlite sqlite = ground.sqlite();
        List<ConversationFilter> filters = words.stream()
                .map(text -> ConversationFilter.ALL.with().search(text).build())
                .toList();
        List<String> queries = words.stream().map(Search::prefixed).toList();
        Turns turns = Turns.of(
                CALLS,
                call -> reader.after(filters.get(call % filters.size()), null, ROWS - call / filters.size() % 3),
                call -> sqlite.search(queries.get(call % queries.size()), ROWS));
        return Row.of(name(), variant, ground.size(), turns.ours())
                .against(Sqlite.SEARCH_NAME, turns.theirs().p50())
                .within(P50, P99)
                .noting(turns.first());
    }

    /** The last word may only be begun, as in the application. */
    private static String prefixed(String words) {
        String[] each = words.split(" ");
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < each.length; i++) {
            query.append('"').append(each[i]).append(i == each.length - 1 ? "\"*" : "\" ");
        }
        return query.toString();
    }
}
