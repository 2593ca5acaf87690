package io.smarthub.cli;

import io.smarthub.app.chatbot.Chatbot;
import java.util.List;
import picocli.CommandLine.Command;

/** Takes a chatbot away from visitors. */
@Command(name = "unpublish", description = "${bundle:command.chatbots-unpublish}")
final class ChatbotUnpublishCommand extends NamedChatbotCommand {

    @Override
    ExitStatus run(Desk desk, Chatbot chatbot) {
        ChatbotsCommand.show(this, List.of(desk.chatbots().unpublish(chatbot.id())));
        return ExitStatus.DONE;
    }
}
