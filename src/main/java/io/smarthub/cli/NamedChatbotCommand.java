package io.smarthub.cli;

import io.smarthub.app.chatbot.Chatbot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A command about one chatbot. */
@Command
abstract class NamedChatbotCommand extends DeskCommand {

    @Parameters(paramLabel = "ID", description = "${bundle:option.chatbot-id}")
    private String id = "";

    /** Does it to that chatbot. */
    abstract ExitStatus run(Desk desk, Chatbot chatbot);

    @Override
    final ExitStatus run(Desk desk) {
        Chatbot chatbot = desk.chatbots().find(id).orElseThrow(() -> wrong("chatbots.unknown", id));
        return run(desk, chatbot);
    }
}
