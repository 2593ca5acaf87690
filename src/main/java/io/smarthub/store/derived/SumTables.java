package io.smarthub.store.derived;

import io.smarthub.store.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes the roll-ups and counters. */
final class SumTables {

    private SumTables() {}

    /** Adds sums to the rows there are, and makes those that are missing. */
    static void add(Sql sql, Sums sums) {
        for (RollUp rollUp : RollUp.values()) {
            String update = rollUp.update();
            String insert = rollUp.insert();
            sums.each(rollUp, (key, row) -> {
                List<Object> values = new ArrayList<>();
                Arrays.stream(row).forEach(values::add);
                values.addAll(key);
                if (sql.update(update, values.toArray()) == 0) {
                    sql.update(insert, values.toArray());
                }
            });
        }
    }

    /** Empties all of them, before they are derived anew. */
    static void clear(Sql sql) {
        for (RollUp rollUp : RollUp.values()) {
            sql.update("DELETE FROM " + rollUp.table());
        }
    }

    /** Remembers the last name of each chatbot. */
    static void name(Sql sql, Map<String, Map<String, ChatbotUse.Named>> bySource) {
        bySource.forEach((source, bots) -> bots.forEach((bot, named) -> {
            if (sql.number("SELECT COUNT(*) FROM chatbot WHERE source = ? AND bot = ?", source, bot) == 0) {
                sql.update(
                        "INSERT INTO chatbot (source, bot, name, named_at) VALUES (?, ?, ?, ?)",
                        source,
                        bot,
                        named.name(),
                        named.at());
            } else {
                sql.update("""
                        UPDATE chatbot SET name = ?, named_at = ? WHERE source = ? AND bot = ?
                        AND (named_at < ? OR (named_at = ? AND name < ?))""", named.name(), named.at(), source, bot, named.at(), named.at(), named.name());
            }
        }));
    }
}
