package io.smarthub.ui.conversation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What is sent to one visitor goes in its order, one after the other; other visitors do not wait for it. FX thread only. */
final class SendingOrder {

    private final Map<Long, Deque<Runnable>> behind = new HashMap<>();

    /** Starts it once what was added for this conversation before has ended. */
    void add(long conversation, Runnable start) {
        Deque<Runnable> waiting = behind.get(conversation);
        if (waiting == null) {
            behind.put(conversation, new ArrayDeque<>());
            start.run();
        } else {
            waiting.add(start);
        }
    }

    /** What was started there has ended, well or not. */
    void ended(long conversation) {
        Deque<Runnable> waiting = behind.getOrDefault(conversation, new ArrayDeque<>());
        if (waiting.isEmpty()) {
            behind.remove(conversation);
        } else {
            waiting.remove().run();
        }
    }
}
