package io.smarthub.cli;

import io.smarthub.app.intake.StoreFailure;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Reads the arguments, runs the command and turns failures into a message and an exit status. */
public final class SmarthubCommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(SmarthubCommandLine.class);

    private static final String DATA = "--data";

    private final Environment environment;

    public SmarthubCommandLine(Environment environment) {
        this.environment = environment;
    }

    /** Runs one command line. */
    public int run(String... arguments) {
        Messages messages = new Messages(environment.languages().of(folder(arguments)));
        Smarthub root = new Smarthub(environment, messages);
        CommandLine line = new CommandLine(root);
        line.getCommandSpec()
                .addOption(flag("-h", "--help", messages.get("option.help"))
                        .usageHelp(true)
                        .build())
                .addOption(flag("-V", "--version", messages.get("option.version"))
                        .versionHelp(true)
                        .build());
        commands().forEach(line::addSubcommand);
        line.setResourceBundle(messages.bundle());
        line.getCommandSpec().usageMessage().header(messages.get("command.header"));
        speak(line, messages);
        line.registerConverter(LocalDate.class, new Days(messages));
        line.registerConverter(YearMonth.class, new Months(messages));
        line.getCommandSpec().version(environment.version());
        line.setOut(writer(environment.console().out()));
        line.setErr(writer(environment.console().err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, messages));
        return line.execute(arguments);
    }

    private static OptionSpec.Builder flag(String name, String longName, String description) {
        return OptionSpec.builder(name, longName)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .scopeType(ScopeType.INHERIT);
    }

    private static void speak(CommandLine line, Messages messages) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading(messages.get("help.usage") + " ")
                .commandListHeading(messages.get("help.commands") + "%n");
        line.getSubcommands().values().forEach(each -> speak(each, messages));
    }

    /** The folder the arguments name, looked for before they are parsed: its settings say in which language to speak of them. */
    private Path folder(String... arguments) {
        String given = "";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(DATA + "=")) {
                given = arguments[i].substring(DATA.length() + 1);
            } else if (arguments[i].equals(DATA) && i + 1 < arguments.length) {
                given = arguments[i + 1];
            }
        }
        try {
            return given.isEmpty() ? environment.standardFolder() : Path.of(given);
        } catch (InvalidPathException _) {
            return environment.standardFolder();
        }
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
        environment.console().message(messages.get("failed", StoreFailure.told(failure, messages.locale())));
        return status.code();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
