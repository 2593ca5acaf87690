package io.smarthub.cli;

import io.smarthub.app.chatbot.FlowFormat;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a chatbot from a file as a draft. */
@Command(name = "import", description = "${bundle:command.chatbots-import}")
final class ChatbotImportCommand extends DeskCommand {

    @Parameters(paramLabel = "FILE", description = "${bundle:option.chatbot-file}")
    private Path file = Path.of("");

    @Override
    ExitStatus run(Desk desk) {
        return switch (desk.chatbots().read(file, messages().locale())) {
            case FlowFormat.FromFile.Taken(var flow, var notes) -> {
                notes.forEach(console()::message);
                ChatbotsCommand.show(this, List.of(desk.chatbots().add(flow)));
                yield ExitStatus.DONE;
            }
            case FlowFormat.FromFile.Refused(var problems) -> {
                problems.forEach(console()::message);
                yield ExitStatus.PARTLY;
            }
        };
    }
}
