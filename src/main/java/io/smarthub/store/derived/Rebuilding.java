package io.smarthub.store.derived;

import io.smarthub.app.account.NumbersMoved;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.store.Sql;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Derives everything anew under other rules, a page of conversations in each of the caller's transactions, and then the units of the quota
 * that move. Others write in between ({@link BesideRebuild}). Statistics, quota and ledger stay what they were until the last step puts the
 * new ones in their place, all at once; of conversations only what is different is written, with the inbox's counters beside it.
 */
public final class Rebuilding {

    /** A transaction that whoever writes meanwhile hardly waits for. */
    private static final int PAGE = 200;

    private static final int PAGE_EVENTS = 10_000;

    private final Sql sql;
    private final Rebuild rebuild;
    private final CountReason reason;
    private final int page;

    /** @param reason why units of the quota ledger that move do */
    public Rebuilding(Sql sql, Rebuild rebuild, CountReason reason) {
        this(sql, rebuild, reason, PAGE);
    }

    Rebuilding(Sql sql, Rebuild rebuild, CountReason reason, int page) {
        this.sql = sql;
        this.page = page;
        this.rebuild = rebuild;
        this.reason = reason;
    }

    /** Does the next page; behind the last one, puts the new numbers in place and tells which moved. */
    public Optional<NumbersMoved> step() {
        Optional<Walk.Page> next = new Walk(sql, page, PAGE_EVENTS).after(rebuild.passed());
        if (next.isPresent()) {
            derive(next.get());
            return Optional.empty();
        }
        boolean all = settle();
        return all ? Optional.of(end()) : Optional.empty();
    }

    private void derive(Walk.Page page) {
        Sums next = new Sums(rebuild.target());
        Sums inbox = new Sums(rebuild.target());
        long revision = sql.number("SELECT MAX(revision) FROM conversation") + 1;
        NumbersMoved moved = rebuild.moved();
        try (Ledger ledger = new Ledger(sql, rebuild.target());
                Sql.Batch assignees = Assignees.insert(sql)) {
            for (ConversationTable.Known known : page.conversations()) {
                Facts facts = known.facts();
                Stored stored = page.stored(facts);
                Derivation is = Derivation.of(stored, rebuild.target());
                String source = facts.key().source();
                moved = Rebuild.plus(
                        moved, known.derived().outcome(), is.columns().outcome());
                if (!is.columns().equals(known.derived())) {
                    ConversationTable.update(sql, facts, is.columns(), revision);
                    inbox.inbox(source, known.derived(), -1);
                    inbox.inbox(source, is.columns(), 1);
                }
                Map<Unit, Integer> units = page.units().getOrDefault(facts.id(), Map.of());
                if (rebuild.whole()) {
                    next.add(source, is, 1);
                    Set<String> assigned = page.assignees().getOrDefault(facts.id(), Set.of());
                    Assignees.write(sql, assignees, facts.id(), List.copyOf(assigned), is.assignees());
                    if (!facts.erased()) {
                        ledger.settle(stored, units, is, reason);
                    }
                } else {
                    next.statistics(source, is, 1);
                }
                boolean moves = !rebuild.whole() && !units.equals(Unit.sum(Unit.of(is, rebuild.target())));
                if (facts.erased() || moves) {
                    Rebuild.settleLater(sql, facts);
                }
            }
        }
        if (rebuild.whole()) {
            page.tags().forEach(tag -> next.tagged(tag, 1));
        } else {
            SumTables.add(sql, inbox, Numbers.SHOWN);
        }
        SumTables.add(sql, next, Numbers.NEXT);
        rebuild.passing(
                        page.conversations().getLast().facts().id(),
                        page.conversations().size(),
                        moved)
                .save(sql);
    }

    private NumbersMoved end() {
        Ledger.addNext(sql);
        settleErased();
        Map<String, Long> before = months(Numbers.SHOWN);
        Map<String, Long> after = months(Numbers.NEXT);
        for (RollUp rollUp : RollUp.values()) {
            if (rebuild.whole() || rollUp.isOfStatistics()) {
                SumTables.replace(sql, rollUp, reason == CountReason.ZONE_CHANGED);
            }
        }
        sql.update("DELETE FROM rebuild");
        NumbersMoved moved = rebuild.moved();
        return new NumbersMoved(
                moved.conversations(),
                moved.resolvedBefore(),
                moved.resolvedAfter(),
                moved.escalatedBefore(),
                moved.escalatedAfter(),
                different(before, after));
    }

    /** Writes, for later, the rows by which the next units move; answers whether those were the last. */
    private boolean settle() {
        List<Long> ids = sql.list(
                "SELECT conversation_id FROM rebuild_unit WHERE NOT erased AND NOT settled ORDER BY conversation_id LIMIT ?",
                row -> row.number("conversation_id"),
                page);
        Conversations conversations = new Conversations(sql, rebuild.target());
        try (Ledger ledger = new Ledger(sql, rebuild.target(), Numbers.NEXT)) {
            for (long id : ids) {
                Map<Unit, Integer> units = Ledger.between(sql, id, id).getOrDefault(id, Map.of());
                conversations
                        .load(List.of(id))
                        .forEach(stored ->
                                ledger.settle(stored, units, Derivation.of(stored, rebuild.target()), reason));
                sql.update("UPDATE rebuild_unit SET settled = TRUE WHERE conversation_id = ?", id);
            }
        }
        return ids.size() < page;
    }

    /** The ledger's rows of erased visitors name no conversation: they are compared as a whole. */
    private void settleErased() {
        AnonymousUnits anonymous = new AnonymousUnits(sql);
        List<Long> ids =
                sql.list("SELECT conversation_id FROM rebuild_unit WHERE erased", row -> row.number("conversation_id"));
        Conversations conversations = new Conversations(sql, rebuild.target());
        for (long id : ids) {
            // one at a time: with all their events they can be more than memory holds
            conversations
                    .load(List.of(id))
                    .forEach(stored -> anonymous.expect(Derivation.of(stored, rebuild.target()), rebuild.target()));
        }
        anonymous.add(anonymous.wrong(), reason);
    }

    private Map<String, Long> months(Numbers numbers) {
        Map<String, Long> months = new HashMap<>();
        sql.each(
                "SELECT on_day, counted FROM " + numbers.table(RollUp.DAY) + " WHERE counted <> 0",
                row -> months.merge(YearMonth.from(row.date("on_day")).toString(), row.number("counted"), Long::sum));
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
