package io.smarthub.ui.conversation;

import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.shell.LiveDesk;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells the visitor that the agent types, and stops telling it after a while without a key. FX thread only. */
final class Presence {

    private static final Duration STILL = Duration.ofSeconds(4);

    private final Optional<LiveDesk> desk;
    private final Supplier<String> agent;
    private final Debounce still;
    private long typingTo = -1;

    Presence(Optional<LiveDesk> desk, Supplier<String> agent) {
        this(desk, agent, STILL);
    }

    Presence(Optional<LiveDesk> desk, Supplier<String> agent, Duration untilStill) {
        this.desk = desk;
        this.agent = agent;
        this.still = new Debounce(untilStill);
    }

    /** Something was typed, or all of it was taken away. */
    void typed(long conversation, boolean something) {
        if (desk.isEmpty() || conversation < 0 || !something) {
            stop();
            return;
        }
        if (typingTo != conversation) {
            stop();
            typingTo = conversation;
            tell(true);
        }
        still.call(this::stop);
    }

    /** Nothing is typed any more, for instance because it was sent. */
    void stop() {
        still.cancel();
        if (typingTo >= 0) {
            tell(false);
            typingTo = -1;
        }
    }

    private void tell(boolean on) {
        desk.ifPresent(live -> live.desk().typing(typingTo, on, agent.get()));
    }
}
