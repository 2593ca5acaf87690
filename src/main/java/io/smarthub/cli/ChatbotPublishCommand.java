package io.smarthub.cli;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.Publishing;
import java.util.List;
import picocli.CommandLine.Command;

/** Lets visitors see a chatbot's draft, unless it has problems. */
@Command(name = "publish", description = "${bundle:command.chatbots-publish}")
final class ChatbotPublishCommand extends NamedChatbotCommand {

    @Override
    ExitStatus run(Desk desk, Chatbot chatbot) {
        return switch (desk.chatbots().publish(chatbot.id())) {
            case Publishing.Published(Chatbot published, int _) -> {
                ChatbotsCommand.show(this, List.of(published));
                yield ExitStatus.DONE;
            }
            case Publishing.Refused(var problems) -> {
                problems.forEach(problem -> console().message(ChatbotsCommand.sentence(this, problem)));
                yield ExitStatus.PARTLY;
            }
        };
    }
}
