package io.smarthub.flows;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowProblem;
import java.util.List;

/** What reading a file gives. */
public sealed interface FlowReading {

    /**
     * The file is a flow.
     *
     * @param remarks what stands in the file and is not in the flow
     * @param problems what keeps the flow from being published; empty where nothing does
     */
    record Read(Flow flow, List<FileProblem> remarks, List<FlowProblem> problems) implements FlowReading {

        public Read {
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
        }
    }

    /** The file is none; everything that was found wrong with it. */
    record Refused(List<FileProblem> problems) implements FlowReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
