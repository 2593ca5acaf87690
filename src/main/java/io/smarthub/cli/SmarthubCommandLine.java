package io.smarthub.cli;

import io.smarthub.app.intake.StoreFailure;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Reads the arguments, runs the command and turns failures into a message and an exit status. */
public final class SmarthubCommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(SmarthubCommandLine.class);

    private final Environment environment;

    public SmarthubCommandLine(Environment environment) {
        this.environment = environment;
    }

    /** Runs one command line. */
    public int run(String... arguments) {
        Smarthub root = new Smarthub(environment);
        CommandLine line = new CommandLine(root);
        commands().forEach(line::addSubcommand);
        line.registerConverter(LocalDate.class, new Days(root.messages()));
        line.registerConverter(YearMonth.class, new Months(root.messages()));
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
                new ImportCommand(),
                new ConversationsCommand(),
                new ConversationCommand(),
                new StatsCommand(),
                new QuotaCommand(),
                new BillingCommand(),
                new SettingsCommand(),
                new VerifyCommand(),
                new ExportCommand(),
                new ScreensCommand());
    }

    private int failed(Exception failure, Messages messages) {
        environment.console().progress("");
        ExitStatus status = switch (failure) {
            case WrongUsage _ -> ExitStatus.WRONG_USAGE;
            case StoreFailure _, CouldNotRun _, UncheckedIOException _ -> ExitStatus.COULD_NOT_RUN;
            default -> {
                LOG.error("This should not have happened", failure);
                yield ExitStatus.COULD_NOT_RUN;
            }
        };
        environment.console().message(messages.get("failed", String.valueOf(failure.getMessage())));
        return status.code();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
