package io.smarthub.store.intake;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.Intake;
import io.smarthub.store.Sql;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The agents a batch is about. */
final class Agents {

    private final Sql sql;
    private final Map<Key, Intake.Agent> told = new LinkedHashMap<>();

    Agents(Sql sql) {
        this.sql = sql;
    }

    private record Key(String source, String account, String externalId) {}

    Accepted tell(Intake.Agent agent) {
        Key key = new Key(agent.source(), agent.account(), agent.externalId());
        Optional<Intake.Agent> known = Optional.ofNullable(told.get(key)).or(() -> find(key));
        Intake.Agent merged = known.map(before -> merge(before, agent)).orElse(agent);
        if (known.isPresent() && known.get().equals(merged)) {
            return Accepted.unchanged();
        }
        told.put(key, merged);
        return known.isPresent() ? Accepted.updated(0) : Accepted.added(0);
    }

    private static Intake.Agent merge(Intake.Agent before, Intake.Agent news) {
        return new Intake.Agent(
                news.source(),
                news.account(),
                news.externalId(),
                news.name().isBlank() ? before.name() : news.name(),
                news.email() == null ? before.email() : news.email());
    }

    private Optional<Intake.Agent> find(Key key) {
        return sql.first(
                "SELECT name, email FROM agent WHERE external_id = ? AND source = ? AND account = ?",
                row -> new Intake.Agent(
                        key.source(), key.account(), key.externalId(), row.text("name"), row.textOrNull("email")),
                key.externalId(),
                key.source(),
                key.account());
    }

    /** Writes what changed; answers whether anything did. */
    boolean write() {
        long next = told.isEmpty() ? 0 : sql.number("SELECT MAX(id) FROM agent") + 1;
        for (Intake.Agent agent : told.values()) {
            int updated = sql.update(
                    "UPDATE agent SET name = ?, email = ? WHERE external_id = ? AND source = ? AND account = ?",
                    agent.name(),
                    agent.email(),
                    agent.externalId(),
                    agent.source(),
                    agent.account());
            if (updated == 0) {
                sql.update(
                        "INSERT INTO agent (id, source, account, external_id, name, email) VALUES (?, ?, ?, ?, ?, ?)",
                        next++,
                        agent.source(),
                        agent.account(),
                        agent.externalId(),
                        agent.name(),
                        agent.email());
            }
        }
        return !told.isEmpty();
    }
}
