package io.smarthub.flows;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowCheck;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.chatbot.Trigger;
import io.smarthub.domain.chatbot.When;
import io.smarthub.flows.FileProblem.Reason;
import java.util.Locale;
import java.util.Optional;

/** Makes a flow of an export of Typebot 6, as far as it fits into a tree of messages with buttons. */
public final class TypebotReader {

    private TypebotReader() {}

    /**
     * Reads the bytes of an export.
     *
     * @param id of the flow to be
     * @param language of the flow, and of the few words that are added
     */
    public static TypebotReading read(byte[] bytes, String id, Locale language) {
        try {
            Json.Obj export = JsonReading.object(JsonText.of(bytes));
            String version = export.text("version").orElse("");
            if (!export.members().containsKey("groups") || !export.members().containsKey("edges")) {
                throw new Unusable(FileProblem.ofFile(Reason.NO_TYPEBOT));
            }
            if (!version.equals("6") && !version.startsWith("6.")) {
                throw new Unusable(FileProblem.ofFile(Reason.TYPEBOT_VERSION, Notes.shown(version)));
            }
            TypebotTree reading = new TypebotTree(export, new Sentences(language));
            Optional<Tree> tree = reading.tree();
            if (tree.isEmpty()) {
                throw new Unusable(FileProblem.ofFile(Reason.TYPEBOT_EMPTY));
            }
            Flow flow = new Flow(
                    id,
                    export.text("name").orElse("Typebot"),
                    1,
                    language.toLanguageTag(),
                    FlowReader.DEFAULT_PRIORITY,
                    false,
                    false,
                    Trigger.of(new When.ChatOpened()),
                    tree.get());
            return new TypebotReading.Taken(flow, reading.notes(), FlowCheck.problems(flow));
        } catch (Unusable e) {
            return new TypebotReading.Refused(e.problem());
        }
    }
}
