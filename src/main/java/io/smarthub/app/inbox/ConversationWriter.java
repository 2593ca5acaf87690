package io.smarthub.app.inbox;

import java.util.List;

/** Port: changes conversations. Returns once the change is safely stored. */
public interface ConversationWriter {

    /**
     * Does an action to all these conversations in one transaction; those it does not change are left alone.
     *
     * @return what was done, which {@link #undo} takes back
     * @throws ReplyRefused when a {@link Action.Reply} is not taken; nothing was stored then
     */
    Done perform(Action action, List<Long> ids);

    /** Takes back what was done, as far as nobody changed it since. Erasing and replies are never taken back. */
    void undo(Done done);

    /**
     * What was done.
     *
     * @param action the action
     * @param ids the conversations it changed
     * @param token what the store needs to take it back; empty where that cannot be done
     */
    record Done(Action action, List<Long> ids, String token) {
        public Done {
            ids = List.copyOf(ids);
        }

        public boolean canUndo() {
            return !token.isEmpty() && !ids.isEmpty();
        }
    }
}
