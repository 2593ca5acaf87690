package io.smarthub.flows;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowProblem;
import java.util.List;

/** What reading an export of Typebot gives. */
public sealed interface TypebotReading {

    /**
     * A flow, unpublished.
     *
     * @param notes what was changed and left out, each once
     * @param problems what keeps it from being published
     */
    record Taken(Flow flow, List<TypebotNote> notes, List<FlowProblem> problems) implements TypebotReading {

        public Taken {
            notes = List.copyOf(notes);
            problems = List.copyOf(problems);
        }
    }

    /** The file is no such export. */
    record Refused(FileProblem problem) implements TypebotReading {}
}
