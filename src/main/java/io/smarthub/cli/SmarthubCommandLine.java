package io.smarthub.cli;

import io.smarthub.app.intake.StoreFailure;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Reads the arguments, runs the command and turns failures into a message and an exit status. */
public final class SmarthubCommandLine {

    private final Environment environment;

    public SmarthubCommandLine(Environment environment) {
        this.environment = environment;
    }

    /** Runs one command line. */
    public int run(String... arguments) {
        Smarthub root = new Smarthub(environment);
        CommandLine line = new CommandLine(root);
        commands().forEach(line::addSubcommand);
        line.getCommandSpec().version(environment.version());
        line.setOut(writer(environment.console().out()));
        line.setErr(writer(environment.console().err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, root.messages()));
        return line.execute(arguments);
    }

    private static List<Object> commands() {
        return List.of(
                new DemoCommand(),
                new ConversationsCommand(),
                new ConversationCommand(),
                new SettingsCommand(),
                new ScreensCommand());
    }

    private int failed(Exception failure, Messages messages) throws Exception {
        ExitStatus status = switch (failure) {
            case WrongUsage _ -> ExitStatus.WRONG_USAGE;
            case StoreFailure _ -> ExitStatus.COULD_NOT_RUN;
            default -> throw failure;
        };
        environment.console().message(messages.get("failed", String.valueOf(failure.getMessage())));
        return status.code();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
