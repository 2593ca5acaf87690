package io.smarthub.app.chatbot;

import io.smarthub.domain.chatbot.FlowProblem;
import java.util.List;

/** What comes of publishing. */
public sealed interface Publishing {

    /** Visitors see the draft, as this version. */
    record Published(Chatbot chatbot, int version) implements Publishing {}

    /** Visitors see what they saw before: the draft has problems. */
    record Refused(List<FlowProblem> problems) implements Publishing {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
