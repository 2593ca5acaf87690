package io.smarthub.app.chatbot;

import io.smarthub.domain.chatbot.Flow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Port: chatbots as text and as files. */
public interface FlowFormat {

    /** The text of a file, of which {@link #read} makes the same flow. */
    String write(Flow flow);

    /** The flow of a text that {@link #write} made; empty when it is none. */
    Optional<Flow> read(String text);

    /** A template in a language; in English where it does not have that one. */
    Flow template(Template template, Locale language);

    /**
     * Reads a file of our own format, or an export of Typebot 6. Not on the FX thread.
     *
     * @param language of what is said about the file, and of a flow whose file names none
     */
    FromFile file(Path file, Locale language);

    /** What a file gives. */
    sealed interface FromFile {

        /**
         * A flow.
         *
         * @param notes what was changed or left out, in sentences; empty where the flow is what the file says
         */
        record Taken(Flow flow, List<String> notes) implements FromFile {

            public Taken {
                notes = List.copyOf(notes);
            }
        }

        /** It is no chatbot; why, in sentences, at least one. */
        record Refused(List<String> problems) implements FromFile {

            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
