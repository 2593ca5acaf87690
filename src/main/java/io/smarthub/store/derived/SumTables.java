package io.smarthub.store.derived;

import io.smarthub.store.Sql;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes the roll-ups and counters. */
final class SumTables {

    private SumTables() {}

    /**
     * Adds sums to the rows there are, and makes those that are missing.
     *
     * @return whether the filters can be set to something new by that, or to something no longer
     */
    static boolean add(Sql sql, Sums sums, Numbers numbers) {
        AtomicBoolean offersChanged = new AtomicBoolean();
        for (RollUp rollUp : RollUp.values()) {
            if (sums.isEmpty(rollUp)) {
                continue;
            }
            boolean offered = numbers == Numbers.SHOWN && rollUp.isOffered();
            try (Sql.Repeated update = sql.repeated(rollUp.update(numbers));
                    Sql.Repeated insert = sql.repeated(rollUp.insert(numbers))) {
                sums.each(rollUp, (key, row) -> {
                    if (offered && appearsOrVanishes(sql, rollUp, key, row[0])) {
                        offersChanged.set(true);
                    }
                    Object[] values = values(row, key);
                    if (update.update(values) == 0) {
                        if (numbers == Numbers.SHOWN && rollUp == RollUp.INBOX && isNewSource(sql, key.getFirst())) {
                            offersChanged.set(true);
                        }
                        insert.update(values);
                    }
                    if (offered && row[0] < 0) {
                        sql.update(rollUp.delete() + " AND conversations = 0", key.toArray());
                    }
                });
            }
        }
        return offersChanged.get();
    }

    private static Object[] values(long[] row, List<Object> key) {
        Object[] values = new Object[row.length + key.size()];
        for (int i = 0; i < row.length; i++) {
            values[i] = row[i];
        }
        for (int i = 0; i < key.size(); i++) {
            values[row.length + i] = key.get(i);
        }
        return values;
    }

    private static boolean appearsOrVanishes(Sql sql, RollUp rollUp, List<Object> key, long more) {
        long before = sql.number(rollUp.known(), key.toArray());
        return before == 0 || before + more == 0;
    }

    private static boolean isNewSource(Sql sql, Object source) {
        return sql.number("SELECT COUNT(*) FROM inbox_count WHERE source = ? AND conversations > 0", source) == 0;
    }

    /**
     * Puts the next numbers in the place of those that are shown.
     *
     * @param most whether most rows say something else now: else only those that do are written
     */
    static void replace(Sql sql, RollUp rollUp, boolean most) {
        sql.update(most ? "DELETE FROM " + rollUp.table() : rollUp.removeWrong());
        sql.update(most ? rollUp.addAll() : rollUp.addMissing());
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
