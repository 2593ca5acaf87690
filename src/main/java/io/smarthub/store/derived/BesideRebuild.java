package io.smarthub.store.derived;

import io.smarthub.store.Sql;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What whoever writes has to do while everything is derived anew: conversations that it has passed are derived by its rules, too, so that
 * the numbers that will take the place of those that are read hold what came meanwhile.
 */
final class BesideRebuild {

    private final Sql sql;
    private final Rules rules;
    private final Optional<Rebuild> rebuild;
    private final Sums next;

    /** @param rules those in force, by which everything that is read is derived */
    BesideRebuild(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
        rebuild = Rebuild.find(sql);
        next = new Sums(rebuild.map(Rebuild::target).orElse(rules));
    }

    /** How the row of a conversation is derived, given how the rules in force derive it. */
    Derivation ofRow(Stored stored, Derivation inForce) {
        return hasPassed(stored) ? Derivation.of(stored, rebuild.orElseThrow().target()) : inForce;
    }

    private boolean hasPassed(Stored stored) {
        return rebuild.filter(begun -> begun.hasPassed(stored.facts().id())).isPresent();
    }

    /** A conversation that has been passed goes from one derivation under the target to the next. */
    void follow(Stored after, @Nullable Derivation was, Derivation is, Derivation inForce) {
        if (!hasPassed(after)) {
            return;
        }
        String source = after.facts().key().source();
        if (was != null) {
            next.statistics(source, was, -1);
        }
        next.statistics(source, is, 1);
        Unit unit = Unit.of(is, rebuild.orElseThrow().target());
        if (after.facts().erased() || !Unit.sum(unit).equals(Unit.sum(Unit.of(inForce, rules))) || isMarked(after)) {
            Rebuild.settleLater(sql, after.facts());
        }
    }

    private boolean isMarked(Stored stored) {
        return sql.number(
                        "SELECT COUNT(*) FROM rebuild_unit WHERE conversation_id = ?",
                        stored.facts().id())
                > 0;
    }

    /** Adds a conversation as it is to what the next numbers must say, where it has been passed. */
    void expect(Stored stored) {
        if (hasPassed(stored)) {
            next.statistics(
                    stored.facts().key().source(),
                    Derivation.of(stored, rebuild.orElseThrow().target()),
                    1);
        }
    }

    boolean isUnderWay() {
        return rebuild.isPresent();
    }

    /** What the next numbers must say. */
    Sums sums() {
        return next;
    }

    void write() {
        if (rebuild.isPresent()) {
            SumTables.add(sql, next, Numbers.NEXT);
        }
    }
}
