package io.smarthub.store.derived;

import io.smarthub.app.account.NumbersMoved;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.Sql;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Derives everything anew under other rules, in the caller's transaction. Roll-ups are made from nothing; of conversations
 * and the ledger only what is different is written.
 */
public final class Recompute {

    private final Sql sql;
    private final Rules rules;
    private final Sums sums;
    private final Map<Outcome, long[]> outcomes = new HashMap<>();
    private final CountReason reason;
    private final AnonymousUnits anonymous;
    private long moved;

    /** @param reason why units of the quota ledger that move do */
    public Recompute(Sql sql, Rules rules, CountReason reason) {
        this.sql = sql;
        this.rules = rules;
        this.sums = new Sums(rules);
        this.reason = reason;
        this.anonymous = new AnonymousUnits(sql);
    }

    /** Does it, and tells which numbers moved. */
    public NumbersMoved run() {
        Map<String, Long> monthsBefore = months();
        long revision = sql.number("SELECT MAX(revision) FROM conversation") + 1;
        new Walk(sql).each(page -> page(page, revision));
        anonymous.add(anonymous.wrong(), reason);
        SumTables.clear(sql);
        SumTables.add(sql, sums);
        return new NumbersMoved(
                moved,
                count(Outcome.RESOLVED, 0),
                count(Outcome.RESOLVED, 1),
                count(Outcome.ESCALATED, 0),
                count(Outcome.ESCALATED, 1),
                different(monthsBefore, months()));
    }

    private void page(Walk.Page page, long revision) {
        page.tags().forEach(tag -> sums.tagged(tag, 1));
        try (Ledger ledger = new Ledger(sql, rules)) {
            page.conversations().forEach(known -> conversation(page, known, revision, ledger));
        }
    }

    private void conversation(Walk.Page page, ConversationTable.Known known, long revision, Ledger ledger) {
        Facts facts = known.facts();
        Stored stored = page.stored(facts);
        Derivation is = Derivation.of(stored, rules);
        sums.add(facts.key().source(), is, 1);
        count(known.derived().outcome(), is.columns().outcome());
        if (!is.columns().equals(known.derived())) {
            ConversationTable.update(sql, facts, is.columns(), revision);
        }
        Set<String> assigned = page.assignees().getOrDefault(facts.id(), Set.of());
        Assignees.write(sql, facts.id(), List.copyOf(assigned), is.assignees());
        if (facts.erased()) {
            anonymous.expect(is, rules);
        } else {
            ledger.settle(stored, page.units().getOrDefault(facts.id(), Map.of()), is, reason);
        }
    }

    private void count(Outcome before, Outcome after) {
        outcomes.computeIfAbsent(before, key -> new long[2])[0]++;
        outcomes.computeIfAbsent(after, key -> new long[2])[1]++;
        moved += before == after ? 0 : 1;
    }

    private long count(Outcome outcome, int when) {
        return outcomes.getOrDefault(outcome, new long[2])[when];
    }

    private Map<String, Long> months() {
        Map<String, Long> months = new HashMap<>();
        sql.each(
                "SELECT in_month, SUM(units) AS units FROM ledger_entry GROUP BY in_month HAVING SUM(units) <> 0",
                row -> months.put(row.text("in_month"), row.number("units")));
        return months;
    }

    private static int different(Map<String, Long> before, Map<String, Long> after) {
        Set<String> months = new HashSet<>(before.keySet());
        months.addAll(after.keySet());
        return (int) months.stream()
                .filter(month -> !Objects.equals(before.get(month), after.get(month)))
                .count();
    }
}
