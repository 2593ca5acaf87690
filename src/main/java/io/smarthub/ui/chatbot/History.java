package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The flows before and after this one. Typing on in the same word is one step. */
final class History {

    private static final int MOST = 500;

    private final Deque<Flow> before = new ArrayDeque<>();
    private final Deque<Flow> after = new ArrayDeque<>();
    private String lastStep = "";

    /** Notes the flow that was there before a change; a step of the same name as the last one goes on with it. */
    void changed(Flow old, String step) {
        after.clear();
        if (!step.isEmpty() && step.equals(lastStep)) {
            return;
        }
        lastStep = step;
        before.push(old);
        if (before.size() > MOST) {
            before.removeLast();
        }
    }

    /** What is typed from now on is another step. */
    void pause() {
        lastStep = "";
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    Optional<Flow> undo(Flow now) {
        return move(before, after, now);
    }

    Optional<Flow> redo(Flow now) {
        return move(after, before, now);
    }

    private Optional<Flow> move(Deque<Flow> from, Deque<Flow> to, Flow now) {
        lastStep = "";
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
