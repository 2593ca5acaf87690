package io.smarthub.app.team;

/**
 * Somebody who answers visitors.
 *
 * @param id 0 for the owner
 * @param name under which conversations know the agent
 * @param active whether the agent may chat, and takes one of the plan's places; the owner always does
 * @param acceptsChats whether conversations are given to the agent while active; see {@link NextAgent}
 */
public record Agent(long id, String name, boolean active, boolean acceptsChats) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    /** The owner under the account's name. */
    public static Agent owner(String name, boolean acceptsChats) {
        return new Agent(0, name, true, acceptsChats);
    }

    public boolean isOwner() {
        return id == 0;
    }

    /** Whether conversations are given to the agent now. */
    public boolean takesChats() {
        return active && acceptsChats;
    }

    public Agent withName(String newName) {
        return new Agent(id, newName, active, acceptsChats);
    }

    public Agent withActive(boolean newActive) {
        return new Agent(id, name, newActive, acceptsChats);
    }

    public Agent withAcceptsChats(boolean newAcceptsChats) {
        return new Agent(id, name, active, newAcceptsChats);
    }
}
