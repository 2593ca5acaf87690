package io.smarthub.store.intake;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.app.team.Agent;
import io.smarthub.app.team.NextAgent;
import io.smarthub.app.team.NextAgent.Load;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Rules;
import io.smarthub.store.derived.Stored;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives conversations that begin to wait to agents, in the transaction that makes them wait. */
final class Giving {

    private final Sql sql;
    private final Rules rules;
    private final Map<Long, Load> given = new HashMap<>();
    private @Nullable List<Load> team;

    Giving(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    Accepted give(@Nullable Working conversation) {
        if (conversation == null || !conversation.beginsToWait()) {
            return Accepted.unchanged();
        }
        Stored stored = conversation.change().after();
        if (!stored.assignees().isEmpty() || stored.events().size() >= Stored.MOST_EVENTS) {
            return Accepted.unchanged();
        }
        List<Load> loads = team == null ? loads() : team;
        Optional<Agent> next = NextAgent.of(loads);
        next.ifPresent(agent -> {
            Event assigned = assigned(stored, agent);
            conversation.add(assigned);
            team = loads.stream()
                    .map(load -> load.agent().equals(agent) ? new Load(agent, load.open() + 1, assigned.at()) : load)
                    .toList();
            team.stream().filter(load -> load.agent().equals(agent)).forEach(load -> given.put(agent.id(), load));
        });
        return next.isPresent() ? Accepted.updated(1) : Accepted.unchanged();
    }

    /** Right behind what made it wait. */
    private static Event assigned(Stored stored, Agent agent) {
        Event last = stored.events().stream().max(Event.IN_ORDER).orElseThrow();
        return new Event(
                "given:" + last.externalId(),
                last.at(),
                last.order() + 1,
                EventType.ASSIGNED,
                agent.name(),
                Evidence.EXACT,
                null,
                null,
                null,
                List.of(),
                false);
    }

    private List<Load> loads() {
        Map<String, Long> open = new HashMap<>();
        // by its columns the index on tabs finds what is open and assigned, which is little
        sql.each("""
                SELECT a.agent AS agent, COUNT(*) AS conversations
                FROM conversation c JOIN conversation_assignee a ON a.conversation_id = c.id
                WHERE c.status = 'OPEN' AND c.assigned IN ('OWNER', 'OTHERS') AND c.source = ?
                GROUP BY a.agent""", row -> open.put(row.text("agent"), row.number("conversations")), WebChat.SOURCE);
        List<Load> loads = new ArrayList<>(sql.list(
                "SELECT accepts_chats, given_at FROM owner_desk",
                row -> load(Agent.owner(rules.ownerName(), row.flag("accepts_chats")), open, row)));
        loads.addAll(sql.list(
                "SELECT id, name, active, accepts_chats, given_at FROM team_agent",
                row -> load(
                        new Agent(row.number("id"), row.text("name"), row.flag("active"), row.flag("accepts_chats")),
                        open,
                        row)));
        return loads;
    }

    private static Load load(Agent agent, Map<String, Long> open, Row row) throws SQLException {
        Instant given = row.instantOrNull("given_at");
        return new Load(agent, open.getOrDefault(agent.name(), 0L), given == null ? Instant.EPOCH : given);
    }

    /** Keeps whose turn it was; answers whether it was anybody's. */
    boolean write() {
        given.values().forEach(load -> {
            if (load.agent().isOwner()) {
                sql.update("UPDATE owner_desk SET given_at = ?", load.given());
            } else {
                sql.update(
                        "UPDATE team_agent SET given_at = ? WHERE id = ?",
                        load.given(),
                        load.agent().id());
            }
        });
        return !given.isEmpty();
    }
}
