package io.smarthub.cli;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.words.Spoken;
import io.smarthub.domain.chatbot.FlowProblem;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The chatbots in their order. */
@Command(
        name = "chatbots",
        description = "${bundle:command.chatbots}",
        subcommands = {
            ChatbotImportCommand.class,
            ChatbotExportCommand.class,
            ChatbotPublishCommand.class,
            ChatbotUnpublishCommand.class
        })
final class ChatbotsCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        show(this, desk.chatbots().chatbots());
        return ExitStatus.DONE;
    }

    /** Answers with these chatbots, as the command was asked to. */
    static void show(DeskCommand command, List<Chatbot> chatbots) {
        if (command.asJson()) {
            ObjectNode document = JsonMapper.shared().createObjectNode();
            ArrayNode all = document.putArray("chatbots");
            chatbots.forEach(chatbot -> describe(all.addObject(), chatbot));
            command.answer(document);
            return;
        }
        for (Chatbot chatbot : chatbots) {
            command.answer(command.messages()
                    .get(
                            "chatbots.line",
                            chatbot.draft().priority(),
                            chatbot.id(),
                            chatbot.draft().name(),
                            command.messages()
                                    .get("chatbots.state." + chatbot.state().key())));
            chatbot.problems().forEach(problem -> command.answer("   " + sentence(command, problem)));
        }
        if (chatbots.isEmpty()) {
            command.answer(command.messages().get("chatbots.none"));
        }
    }

    private static void describe(ObjectNode node, Chatbot chatbot) {
        node.put("id", chatbot.id());
        node.put("name", chatbot.draft().name());
        node.put("language", chatbot.draft().language());
        node.put("priority", chatbot.draft().priority());
        node.put("state", chatbot.state().key());
        chatbot.liveVersion()
                .ifPresentOrElse(live -> node.put("version", live.version()), () -> node.putNull("version"));
        node.put("problems", chatbot.problems().size());
    }

    /** A problem with its place, in the owner's language. */
    static String sentence(DeskCommand command, FlowProblem problem) {
        Spoken words = new Spoken("io.smarthub.i18n.chatbot", command.messages().locale());
        String place =
                problem.place().named(words.pattern(problem.place().part().key()));
        return words.say("problem-at", List.of(place, words.say(problem.kind().key(), problem.arguments())));
    }
}
