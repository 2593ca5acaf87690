package io.smarthub.domain.chatbot;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which flow is triggered. */
public sealed interface Decision {

    /** This one. */
    record Show(Flow flow) implements Decision {}

    /**
     * None.
     *
     * @param why the reason that holds for all
     * @param flows each flow's own reason, by id; empty where none was looked at
     * @param askAgainIn when waiting alone may change it, null where it does not
     */
    record None(
            WhyNot why, Map<String, WhyNot> flows, @Nullable Duration askAgainIn) implements Decision {

        public None {
            flows = Map.copyOf(flows);
        }
    }
}
