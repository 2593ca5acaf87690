package io.smarthub.app.team;

import java.util.List;

/** Port: where agents besides the owner are kept. */
public interface AgentStore {

    /** Those besides the owner, by name. */
    List<Agent> all();

    /** Whether conversations are given to the owner. */
    boolean ownerAccepts();

    /** Keeps whether conversations are given to the owner. */
    void ownerAccepts(boolean accepts);

    /** Whether conversations are given to anybody; without that nobody is online. */
    default boolean somebodyTakesChats() {
        return ownerAccepts() || all().stream().anyMatch(Agent::takesChats);
    }

    /** Names of those besides the owner who are active. */
    default List<String> activeNames() {
        return all().stream().filter(Agent::active).map(Agent::name).toList();
    }

    /** How many are active, the owner included. */
    int active();

    /**
     * Keeps another one: active where there is a place, else inactive.
     *
     * @param places how many may be active, the owner included
     * @throws AgentRefused when it cannot be kept, saying why
     */
    Agent add(String name, int places);

    /**
     * Keeps an agent as it is now.
     *
     * @param places how many may be active, the owner included
     * @throws AgentRefused when it cannot be kept, saying why
     */
    void change(Agent agent, int places);
}
