package io.smarthub.app.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The owner and the agents. Every method may take time and is called away from the FX thread. */
public final class Team {

    private final AgentStore agents;
    private final Supplier<String> owner;
    private final IntSupplier places;

    /**
     * With the owner's name and the number of agents the plan has places for now, the owner included.
     */
    public Team(AgentStore agents, Supplier<String> owner, IntSupplier places) {
        this.agents = agents;
        this.owner = owner;
        this.places = places;
    }

    /**
     * Everybody, and how many may be active.
     *
     * @param agents the owner first, the others by name
     * @param active how many are active, the owner included
     * @param places how many may be active, the owner included
     */
    public record Members(List<Agent> agents, int active, int places) {
        public Members {
            agents = List.copyOf(agents);
        }

        public boolean hasPlace() {
            return active < places;
        }

        /** Whether conversations are given to anybody. */
        public boolean somebodyTakesChats() {
            return agents.stream().anyMatch(Agent::takesChats);
        }
    }

    /** Everybody, the owner first. */
    public Members members() {
        List<Agent> all = new ArrayList<>();
        all.add(Agent.owner(owner.get(), agents.ownerAccepts()));
        all.addAll(agents.all());
        int active = (int) all.stream().filter(Agent::active).count();
        return new Members(all, active, places.getAsInt());
    }

    /**
     * Adds an agent: active where the plan has a place, else inactive.
     *
     * @throws AgentRefused when it cannot be kept, saying why
     */
    public Agent add(String name) {
        return agents.add(notTheOwners(name), places.getAsInt());
    }

    /**
     * Changes an agent; of the owner, whether conversations are given to them: the name is changed with the account.
     *
     * @throws AgentRefused when it cannot be kept, saying why
     */
    public void change(Agent agent) {
        if (agent.isOwner()) {
            agents.ownerAccepts(agent.acceptsChats());
            return;
        }
        agents.change(agent.withName(notTheOwners(agent.name())), places.getAsInt());
    }

    private String notTheOwners(String name) {
        String stripped = name.strip();
        if (stripped.equalsIgnoreCase(owner.get())) {
            throw new AgentRefused(AgentRefused.Why.TAKEN);
        }
        if (stripped.isEmpty() || stripped.length() > Agent.LONGEST_NAME) {
            throw new AgentRefused(AgentRefused.Why.NAME);
        }
        return stripped;
    }
}
