package io.smarthub.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine;

/** Every command with its options: reads the arguments and runs the command they name. */
final class Commands {

    private final Environment environment;
    private final FailedCommand failed;

    Commands(Environment environment, FailedCommand failed) {
        this.environment = environment;
        this.failed = failed;
    }

    int run(String... arguments) {
        Smarthub root = new Smarthub(environment);
        CommandLine line = new CommandLine(root);
        all().forEach(line::addSubcommand);
        line.registerConverter(LocalDate.class, new Days(root.messages()));
        line.registerConverter(YearMonth.class, new Months(root.messages()));
        line.getCommandSpec().version(environment.version());
        line.setOut(writer(environment.console().out()));
        line.setErr(writer(environment.console().err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, _, _) -> failed.status(failure));
        return line.execute(arguments);
    }

    private static List<Object> all() {
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

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
