package io.smarthub.app.billing;

/** Port: how many agents are active, whose places cannot be given up (B14). */
@FunctionalInterface
public interface ActiveAgents {

    /** Active agents, the owner included. */
    int count();
}
