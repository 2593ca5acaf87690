package io.smarthub.cli;

import io.smarthub.app.chatbot.Chatbot;
import picocli.CommandLine.Command;

/** Writes a chatbot's file to standard output. */
@Command(name = "export", description = "${bundle:command.chatbots-export}")
final class ChatbotExportCommand extends NamedChatbotCommand {

    @Override
    ExitStatus run(Desk desk, Chatbot chatbot) {
        answer(desk.chatbots().export(chatbot.id()).stripTrailing());
        return ExitStatus.DONE;
    }
}
