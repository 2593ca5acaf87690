package io.smarthub.app.team;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Who is given the next conversation that waits. */
public final class NextAgent {

    private static final Comparator<Load> FIRST = Comparator.comparingLong(Load::open)
            .thenComparing(Load::given)
            .thenComparing(load -> load.agent().name())
            .thenComparingLong(load -> load.agent().id());

    private NextAgent() {}

    /**
     * What an agent has to do.
     *
     * @param open how many conversations of the own web chat are open and assigned to the agent
     * @param given when the agent was given one last; {@link Instant#EPOCH} before the first
     */
    public record Load(Agent agent, long open, Instant given) {}

    /**
     * Of those who take chats, the one with the fewest open conversations; of several, who was given one longest ago, then the first by
     * name. Nobody where the owner alone takes chats, who sees all of them anyway, or where nobody does.
     */
    public static Optional<Agent> of(Collection<Load> team) {
        boolean shared = team.stream().map(Load::agent).anyMatch(agent -> agent.takesChats() && !agent.isOwner());
        return shared
                ? team.stream()
                        .filter(load -> load.agent().takesChats())
                        .min(FIRST)
                        .map(Load::agent)
                : Optional.empty();
    }
}
