package io.smarthub.flows;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowCheck;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.chatbot.Trigger;
import io.smarthub.flows.FileProblem.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a chatbot's file, {@code docs/chatbot-flows.md}. A file that breaks a limit of a text is a flow that cannot be
 * published yet; one whose messages make no tree, or that is no JSON, is none.
 */
public final class FlowReader {

    /** The newest version of the format. */
    public static final int FORMAT_VERSION = 1;

    static final int DEFAULT_PRIORITY = 100;

    private FlowReader() {}

    /** Reads a file; not on the window's thread. */
    public static FlowReading read(Path file) {
        try {
            return read(JsonText.of(file));
        } catch (Unusable e) {
            return new FlowReading.Refused(List.of(e.problem()));
        }
    }

    /** Reads the bytes of a file. */
    public static FlowReading read(byte[] bytes) {
        try {
            return read(JsonText.of(bytes));
        } catch (Unusable e) {
            return new FlowReading.Refused(List.of(e.problem()));
        }
    }

    /** Reads the text of a file. */
    static FlowReading readText(String text) {
        try {
            return read(text);
        } catch (Unusable e) {
            return new FlowReading.Refused(List.of(e.problem()));
        }
    }

    private static FlowReading read(String text) throws Unusable {
        Notes notes = new Notes();
        Members members = new Members(JsonReading.object(text), notes);
        int format = members.number("formatVersion");
        if (format > FORMAT_VERSION) {
            throw new Unusable(FileProblem.at(
                    members.object(), Reason.NEWER_FORMAT, String.valueOf(format), String.valueOf(FORMAT_VERSION)));
        }
        if (format < 1 && notes.problems().isEmpty()) {
            notes.problem(FileProblem.at(members.object(), Reason.OUT_OF_RANGE, String.valueOf(format)));
        }
        Optional<Flow> flow = flow(members, notes);
        return flow.isPresent() && notes.problems().isEmpty()
                ? new FlowReading.Read(flow.get(), notes.remarks(), FlowCheck.problems(flow.get()))
                : new FlowReading.Refused(notes.problems());
    }

    private static Optional<Flow> flow(Members members, Notes notes) {
        members.mayText("$schema");
        String id = members.text("id");
        String name = members.text("name");
        int version = members.number("version", 1);
        String language = members.text("language");
        int priority = members.number("priority", DEFAULT_PRIORITY);
        boolean published = members.flag("published", false);
        boolean textField = members.flag("textField", true);
        Optional<Trigger> trigger = members.membersNeeded("trigger").map(it -> TriggerJson.read(it, notes));
        Optional<Tree> tree = TreeReading.read(members, notes);
        members.reportUnknown();
        return trigger.flatMap(it -> tree.map(
                messages -> new Flow(id, name, version, language, priority, published, !textField, it, messages)));
    }
}
