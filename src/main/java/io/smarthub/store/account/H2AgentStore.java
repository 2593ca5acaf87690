package io.smarthub.store.account;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.team.Agent;
import io.smarthub.app.team.AgentRefused;
import io.smarthub.app.team.AgentRefused.Why;
import io.smarthub.app.team.AgentStore;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The agents besides the owner, in their table. */
public final class H2AgentStore implements AgentStore {

    private static final String OTHERS_ACTIVE = "SELECT COUNT(*) FROM team_agent WHERE active AND id <> ?";

    private final Database database;
    private final Changes changes;

    public H2AgentStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<Agent> all() {
        return database.read(sql -> sql.list(
                "SELECT id, name, active, accepts_chats FROM team_agent ORDER BY folded",
                row -> new Agent(row.number("id"), row.text("name"), row.flag("active"), row.flag("accepts_chats"))));
    }

    @Override
    public boolean ownerAccepts() {
        return database.read(sql -> sql.number("SELECT COUNT(*) FROM owner_desk WHERE accepts_chats") > 0);
    }

    @Override
    public void ownerAccepts(boolean accepts) {
        change(sql -> sql.update("UPDATE owner_desk SET accepts_chats = ?", accepts));
    }

    @Override
    public int active() {
        return 1 + (int) (long) database.read(sql -> sql.number(OTHERS_ACTIVE, 0));
    }

    @Override
    public Agent add(String name, int places) {
        return change(sql -> {
            long id = sql.number("SELECT MAX(id) FROM team_agent") + 1;
            Agent agent = new Agent(id, name, hasPlace(sql, id, places), true);
            refuseTaken(sql, agent);
            sql.update(
                    "INSERT INTO team_agent (id, name, folded, active, accepts_chats) VALUES (?, ?, ?, ?, ?)",
                    id,
                    name,
                    folded(name),
                    agent.active(),
                    agent.acceptsChats());
            return agent;
        });
    }

    @Override
    public void change(Agent agent, int places) {
        change(sql -> {
            refuseTaken(sql, agent);
            boolean was = sql.number("SELECT COUNT(*) FROM team_agent WHERE active AND id = ?", agent.id()) > 0;
            if (agent.active() && !was && !hasPlace(sql, agent.id(), places)) {
                throw new AgentRefused(Why.NO_PLACE);
            }
            return sql.update(
                    "UPDATE team_agent SET name = ?, folded = ?, active = ?, accepts_chats = ? WHERE id = ?",
                    agent.name(),
                    folded(agent.name()),
                    agent.active(),
                    agent.acceptsChats(),
                    agent.id());
        });
    }

    private static boolean hasPlace(Sql sql, long id, int places) {
        return 1 + sql.number(OTHERS_ACTIVE, id) < places;
    }

    private static void refuseTaken(Sql sql, Agent agent) {
        if (sql.number("SELECT COUNT(*) FROM team_agent WHERE folded = ? AND id <> ?", folded(agent.name()), agent.id())
                > 0) {
            throw new AgentRefused(Why.TAKEN);
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private <T> T change(Function<Sql, T> change) {
        return database.writer().write(transaction -> {
            T result = change.apply(transaction.sql());
            transaction.afterwards(() -> changes.publish(new Change.InboxSetup()));
            return result;
        });
    }
}
