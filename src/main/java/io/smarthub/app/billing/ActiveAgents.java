package io.smarthub.app.billing;

import java.util.List;

/** Port: who is active beside the owner, and so cannot lose their place (B14). */
@FunctionalInterface
public interface ActiveAgents {

    /** Names of the active agents, the owner not included. */
    List<String> names();

    /** How many are active, the owner included. */
    default int count() {
        return names().size() + 1;
    }
}
