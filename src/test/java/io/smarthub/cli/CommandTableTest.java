package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.launch.OwnersLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The README's table of commands has every command there is, and none that there is not. */
class CommandTableTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final CommandLine line = new Commands(
                    new Environment(
                            (_, _) -> {
                                throw new AssertionError("nothing is opened");
                            },
                            new Console(System.out, System.err, () -> false),
                            Path.of("nowhere"),
                            Clock.systemUTC(),
                            new OwnersLanguage(Locale.ENGLISH),
                            () -> "test",
                            Cli.noWindows()),
                    new Messages(Locale.ENGLISH))
            .line();

    /** The commands of a row, with the names of a group written out: {@code billing paid|unpaid N} is two. */
    private static List<String> calls(String row) {
        List<String> calls = new ArrayList<>();
        CODE.matcher(row.replace("\\|", "/"))
                .results()
                .map(code -> code.group(1))
                .forEach(code -> {
                    String[] words = code.split(" ");
                    String names = words.length > 1 && words[1].matches("[a-z/-]+") ? words[1] : "";
                    Stream.of(names.split("/"))
                            .map(name -> (words[0] + " " + name).strip())
                            .forEach(calls::add);
                });
        return calls;
    }

    private static List<String> rows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("## Command line");
        return readme.substring(from, readme.indexOf("\n## ", from + 1))
                .lines()
                .filter(row -> row.startsWith("| `"))
                .toList();
    }

    @Test
    void everyCommandHasItsPlace() throws IOException {
        List<String> told = rows().stream().flatMap(row -> calls(row).stream()).toList();

        line.getSubcommands().forEach((name, command) -> {
            if (!name.equals("demo")) {
                assertThat(told).anyMatch(call -> call.equals(name) || call.startsWith(name + " "));
            }
            command.getSubcommands()
                    .keySet()
                    .forEach(below -> assertThat(told)
                            .as(name + " " + below)
                            .anyMatch(call -> call.equals(name + " " + below)
                                    || (name.equals("chatbots") && call.equals(below))
                                    || (name.equals("chatbots") && call.startsWith(below + " "))));
        });
    }

    @Test
    void everyRowBeginsWithACommandThereIs() throws IOException {
        for (String row : rows()) {
            String first = calls(row).getFirst().split(" ")[0];
            if (!first.startsWith("-") && !first.startsWith("./")) {
                assertThat(line.getSubcommands()).containsKey(first);
            }
        }
    }
}
