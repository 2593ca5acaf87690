package io.smarthub.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the owner's language what is wrong with a command line, and how the command is called; the library itself knows English alone. */
record UsageErrors(Console console, Messages messages) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        console.message(messages.get("failed", sentence(wrong, List.of(arguments))));
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.message(
                    messages.get("usage.suggestion", unmatched.getSuggestions().getFirst()));
        }
        CommandLine.Help help =
                new CommandLine.Help(command.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF));
        console.message(help.synopsisHeading()
                + help.synopsis(help.synopsisHeadingLength()).stripTrailing());
        console.message(messages.get("usage.more", command.getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE.code();
    }

    private String sentence(ParameterException wrong, List<String> arguments) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing(), arguments);
            case OverwrittenOptionException twice -> messages.get("usage.twice", name(twice.getOverwritten()));
            default -> value(wrong);
        };
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return messages.get("usage.unknown-option", first);
        }
        boolean group = !unmatched.getCommandLine().getSubcommands().isEmpty();
        return messages.get(group ? "usage.unknown-command" : "usage.too-many", first);
    }

    private String missing(List<ArgSpec> missing, List<String> arguments) {
        for (ArgSpec each : missing) {
            if (each instanceof OptionSpec option && isNamed(option, arguments)) {
                return messages.get("usage.needs-value", option.longestName(), option.paramLabel());
            }
        }
        return messages.get(
                "usage.missing", missing.stream().map(UsageErrors::withLabel).collect(Collectors.joining(", ")));
    }

    private static boolean isNamed(OptionSpec option, List<String> arguments) {
        return Arrays.stream(option.names())
                .anyMatch(name -> arguments.stream().anyMatch(given -> given.equals(name) || given.equals(name + "=")));
    }

    private String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue();
        if (argument == null || value == null) {
            return messages.get("usage.other", String.valueOf(wrong.getMessage()));
        }
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            String known = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return messages.get("usage.none-of", name(argument), value, known);
        }
        if (type == int.class || type == Integer.class) {
            return messages.get("usage.no-number", name(argument), value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return messages.get("usage.takes-none", name(argument), value);
        }
        return wrong.getCause() instanceof TypeConversionException ours
                ? messages.get("usage.value", name(argument), String.valueOf(ours.getMessage()))
                : messages.get("usage.unusable", name(argument), value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String withLabel(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
