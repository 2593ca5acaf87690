package io.smarthub.app.team;

/** An agent was not kept. */
public final class AgentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public AgentRefused(Why why) {
        super("the agent was not kept: " + why);
        this.why = why;
    }

    /** What is wrong. */
    public enum Why {
        /** The name is empty or too long. */
        NAME,
        /** Another agent, or the owner, has the name, in capitals or not. */
        TAKEN,
        /** Every place of the plan is taken. */
        NO_PLACE
    }

    public Why why() {
        return why;
    }
}
