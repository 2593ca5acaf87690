package io.smarthub.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Every command with its options: reads the arguments and runs the command they name. */
final class Commands {

    private final Environment environment;
    private final Messages messages;

    Commands(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    int run(String... arguments) {
        return line().execute(arguments);
    }

    /** The whole command line, to be run or looked at. */
    CommandLine line() {
        FailedCommand failed = new FailedCommand(environment.console(), messages);
        Smarthub root = new Smarthub(environment, messages);
        CommandLine line = new CommandLine(root);
        line.getCommandSpec()
                .addOption(flag("-h", "--help", messages.get("option.help"))
                        .usageHelp(true)
                        .build())
                .addOption(flag("-V", "--version", messages.get("option.version"))
                        .versionHelp(true)
                        .build());
        all().forEach(line::addSubcommand);
        line.setResourceBundle(new HelpTexts(messages.bundle()));
        line.getCommandSpec().usageMessage().header(messages.get("command.header"));
        speak(line, messages);
        line.registerConverter(LocalDate.class, new Days(messages));
        line.registerConverter(YearMonth.class, new Months(messages));
        line.getCommandSpec().version(environment.version().get());
        line.setOut(writer(environment.console().out()));
        line.setErr(writer(environment.console().err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new UsageErrors(environment.console(), messages));
        line.setExecutionExceptionHandler((failure, _, _) -> failed.status(failure));
        return line;
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
                .synopsisSubcommandLabel(messages.get("help.command"))
                .optionListHeading(messages.get("help.options") + "%n")
                .commandListHeading(messages.get("help.commands") + "%n");
        if (!line.getCommandSpec().positionalParameters().isEmpty()) {
            line.getCommandSpec().usageMessage().parameterListHeading(messages.get("help.parameters") + "%n");
        }
        line.getSubcommands().values().forEach(each -> speak(each, messages));
    }

    private static List<Object> all() {
        return List.of(
                new DemoCommand(),
                new ImportCommand(),
                new ConversationsCommand(),
                new ConversationCommand(),
                new StatsCommand(),
                new QuotaCommand(),
                new LedgerCommand(),
                new BillingCommand(),
                new InvoicesCommand(),
                new SettingsCommand(),
                new ChatbotsCommand(),
                new VerifyCommand(),
                new ExportCommand(),
                new ScreensCommand(),
                new ServeCommand(),
                new BenchCommand());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
