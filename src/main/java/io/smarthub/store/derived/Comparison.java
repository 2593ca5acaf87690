package io.smarthub.store.derived;

import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Derives everything from the events again and names each number that is stored differently. Changes nothing. */
public final class Comparison {

    private final Sql sql;
    private final Rules rules;
    private final Sums sums;
    private final Consumer<String> mismatch;
    private final AnonymousUnits anonymous;
    private final BesideRebuild rebuild;
    private long conversations;
    private long events;

    public Comparison(Sql sql, Rules rules, Consumer<String> mismatch) {
        this.sql = sql;
        this.rules = rules;
        this.sums = new Sums(rules);
        this.mismatch = mismatch;
        this.anonymous = new AnonymousUnits(sql);
        this.rebuild = new BesideRebuild(sql, rules);
    }

    public void run() {
        new Walk(sql).each(this::page);
        anonymous
                .wrong()
                .forEach((unit, units) -> mismatch.accept(
                        "the anonymous rows of the quota ledger have %+d of %s".formatted(units, unit)));
        for (RollUp rollUp : RollUp.values()) {
            compare(rollUp, Numbers.SHOWN, sums);
            if (rebuild.isUnderWay() && rollUp.isOfStatistics()) {
                compare(rollUp, Numbers.NEXT, rebuild.sums());
            }
        }
        months();
    }

    public long conversations() {
        return conversations;
    }

    public long events() {
        return events;
    }

    private void page(Walk.Page page) {
        Set<Long> ids = new HashSet<>();
        page.tags().forEach(tag -> sums.tagged(tag, 1));
        for (ConversationTable.Known known : page.conversations()) {
            ids.add(known.facts().id());
            conversation(page, known);
        }
        page.events().forEach((id, orphans) -> {
            events += orphans.size();
            if (!ids.contains(id)) {
                mismatch.accept("%d events belong to no conversation (%d)".formatted(orphans.size(), id));
            }
        });
        page.units().forEach((id, units) -> {
            if (!ids.contains(id)) {
                units.keySet()
                        .forEach(unit -> mismatch.accept(
                                "the quota unit of %s belongs to no conversation (%d)".formatted(unit.month(), id)));
            }
        });
    }

    private void conversation(Walk.Page page, ConversationTable.Known known) {
        conversations++;
        Facts facts = known.facts();
        Stored stored = page.stored(facts);
        Derivation is = Derivation.of(stored, rules);
        Derived row = rebuild.ofRow(stored, is).columns();
        sums.statistics(facts.key().source(), is, 1);
        sums.choices(facts.key().source(), is, 1);
        sums.inbox(facts.key().source(), row, 1);
        rebuild.expect(stored);
        String name = "conversation %d (%s:%s)"
                .formatted(facts.id(), facts.key().source(), facts.key().externalId());
        if (!row.equals(known.derived())) {
            Map<String, String> columns = ConversationTable.named(known.derived());
            ConversationTable.named(row)
                    .forEach((column, value) -> compare(name + ": " + column, columns.get(column), value));
        }
        compare(
                name + ": assigned agents",
                page.assignees().getOrDefault(facts.id(), Set.of()).toString(),
                new HashSet<>(is.assignees()).toString());
        if (facts.erased()) {
            anonymous.expect(is, rules);
        }
        Unit unit = facts.erased() ? null : Unit.of(is, rules);
        compare(
                name + ": quota unit",
                page.units().getOrDefault(facts.id(), Map.of()).toString(),
                Unit.sum(unit).toString());
    }

    /** What a month used is read from the roll-up by day; the ledger must say the same. */
    private void months() {
        Map<String, Long> days = new HashMap<>();
        sql.each(
                "SELECT on_day, counted FROM stat_day WHERE counted <> 0",
                row -> days.merge(YearMonth.from(row.date("on_day")).toString(), row.number("counted"), Long::sum));
        sql.each(
                "SELECT in_month, SUM(units) AS units FROM ledger_entry GROUP BY in_month HAVING SUM(units) <> 0",
                row -> month(row.text("in_month"), row.number("units"), days.remove(row.text("in_month"))));
        days.forEach((month, units) -> month(month, 0, units));
    }

    private void month(String month, long ledger, @Nullable Long days) {
        if (days == null || days != ledger) {
            mismatch.accept("the quota ledger of %s adds up to %d, its days to %d"
                    .formatted(month, ledger, days == null ? 0 : days));
        }
    }

    private void compare(String what, @Nullable String stored, String derived) {
        if (!Objects.equals(stored, derived)) {
            mismatch.accept("%s is stored as %s, its events say %s".formatted(what, stored, derived));
        }
    }

    private void compare(RollUp rollUp, Numbers numbers, Sums expectedSums) {
        Map<List<String>, String> derived = new HashMap<>();
        expectedSums.each(
                rollUp,
                (key, row) -> derived.put(key.stream().map(String::valueOf).toList(), Arrays.toString(row)));
        sql.each(rollUp.select(numbers), row -> {
            List<String> key = key(rollUp, row);
            String stored = Arrays.toString(amounts(rollUp, row));
            String expected = derived.remove(key);
            String nothing = Arrays.toString(new long[rollUp.sums().size()]);
            compare(numbers.table(rollUp) + " " + key, stored, expected == null ? nothing : expected);
        });
        derived.forEach((key, amounts) -> compare(numbers.table(rollUp) + " " + key, "nothing", amounts));
    }

    /** Dates, numbers and texts read as they were written; flags are spelled differently. */
    private static List<String> key(RollUp rollUp, Row row) throws SQLException {
        List<String> key = new ArrayList<>();
        for (String column : rollUp.keys()) {
            String text = row.text(column);
            boolean flag = rollUp == RollUp.INBOX && (text.equals("TRUE") || text.equals("FALSE"));
            key.add(flag ? text.toLowerCase(Locale.ROOT) : text);
        }
        return key;
    }

    private static long[] amounts(RollUp rollUp, Row row) throws SQLException {
        long[] amounts = new long[rollUp.sums().size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = row.number(rollUp.sums().get(i));
        }
        return amounts;
    }
}
