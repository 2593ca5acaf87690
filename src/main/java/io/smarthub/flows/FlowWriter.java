package io.smarthub.flows;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Visit;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a flow so that {@link FlowReader} gives the same one. */
public final class FlowWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FlowWriter() {}

    /** The text of a file: two spaces a level, a message's branch below it, a line feed at the end. */
    public static String write(Flow flow) {
        ObjectNode file = JSON.createObjectNode();
        file.put("formatVersion", FlowReader.FORMAT_VERSION);
        file.put("id", flow.id());
        file.put("name", flow.name());
        file.put("version", flow.version());
        file.put("language", flow.language());
        file.put("priority", flow.priority());
        file.put("published", flow.published());
        file.put("textField", !flow.textFieldOff());
        TriggerJson.write(file.putObject("trigger"), flow.trigger());
        file.put("start", flow.tree().menu().id());
        ArrayNode messages = file.putArray("messages");
        for (Visit visit : flow.tree().visits()) {
            message(messages.addObject(), visit.message());
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JSON.writer().with(pretty).writeValueAsString(file) + "\n";
    }

    private static void message(ObjectNode node, Message message) {
        node.put("id", message.id());
        node.put("text", message.text());
        switch (message.step()) {
            case Step.Choice choice -> replies(node, choice);
            case Step.Ask ask -> {
                Question question = ask.question();
                ObjectNode asked = node.putObject("ask");
                asked.put("kind", Members.word(question.kind()));
                asked.put("variable", question.variable());
                if (!question.complaint().isEmpty()) {
                    asked.put("complaint", question.complaint());
                }
                if (!ask.replies().isEmpty()) {
                    replies(node, ask);
                }
                target(node, ask.then());
            }
            case Step.Go(Target target) -> target(node, target);
        }
    }

    private static void replies(ObjectNode node, Step step) {
        ArrayNode replies = node.putArray("replies");
        for (Reply reply : step.replies()) {
            ObjectNode written = replies.addObject();
            written.put("id", reply.id());
            written.put("label", reply.label());
            target(written, reply.target());
        }
    }

    private static void target(ObjectNode node, Target target) {
        switch (target) {
            case Target.Say(Message message) -> node.put("goTo", message.id());
            case Target.Exit exit -> node.put("then", Members.word(exit));
        }
    }
}
