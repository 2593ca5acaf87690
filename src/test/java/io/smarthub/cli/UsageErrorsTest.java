package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that cannot be read is explained in the owner's language, with the way the command is called. */
class UsageErrorsTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quota --colour|There is no option “--colour” here.|Eine Option „--colour“ gibt es hier nicht.",
                "erase|There is no command “erase” here.|Einen Befehl „erase“ gibt es hier nicht.",
                "quota erase|There is no command “erase” here.|Einen Befehl „erase“ gibt es hier nicht.",
                "verify now|“now” is one too many.|„now“ ist zu viel.",
                "stats --from 2026-11-01|Missing: --to DATE.|Es fehlt: --to DATE.",
                "stats|Missing: --from DATE, --to DATE.|Es fehlt: --from DATE, --to DATE.",
                "invoices pdf --out x|Missing: N.|Es fehlt: N.",
                "invoices pdf 1 --out|--out needs a value: FILE.|--out braucht einen Wert: FILE.",
                "quota --month|--month needs a value: YYYY-MM.|--month braucht einen Wert: YYYY-MM.",
                "quota --json=x|--json takes no value, not “x”.|--json hat keinen Wert, auch nicht „x“.",
                "quota --month 2026-11 --month 2026-10|--month is given twice.|--month ist zweimal angegeben.",
                "invoices pdf one --out x|N: “one” is not a whole number, or too large.|N: „one“ ist keine ganze Zahl oder zu groß.",
                "conversations --limit many|--limit: “many” is not a whole number, or too large.|--limit: „many“ ist keine ganze Zahl oder zu groß.",
                "stats --from 2026-11-01 --to 2026-12-01 --by year|--by: “year” is none of day, week, month.|--by: „year“ ist nicht möglich, sondern eines von: day, week, month.",
                "stats --from x --to 2026-12-01|--from: “x” is not a day such as 2026-11-22.|--from: „x“ ist kein Tag wie 2026-11-22.",
                "quota --month x|--month: “x” is not a month such as 2026-11.|--month: „x“ ist kein Monat wie 2026-11."
            })
    void saysWhatIsWrong(String command, String english, String german) {
        Cli cli = Cli.in(temp);
        String[] arguments = command.split(" ");

        Cli.Answer said = cli.run(arguments);
        Cli.Answer gesagt = cli.inGerman().run(arguments);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines().toList()).startsWith("smarthub: " + english);
        assertThat(said.err()).contains("\nUsage: smarthub", "\nMore: smarthub").endsWith(" --help\n");
        assertThat(gesagt.status()).isEqualTo(2);
        assertThat(gesagt.err().lines().toList()).startsWith("smarthub: " + german);
        assertThat(gesagt.err())
                .contains("\nAufruf: smarthub", "\nMehr dazu: smarthub")
                .doesNotContain("Usage", "Missing", "Unknown", "Invalid");
        assertThat(cli.data()).doesNotExist();
    }

    @Test
    void suggestsWhatMayBeMeant() {
        assertThat(Cli.in(temp).run("quotas").err().lines().toList())
                .startsWith("smarthub: There is no command “quotas” here.", "Did you mean: quota?");
        assertThat(Cli.in(temp).inGerman().run("quota", "--mont", "2026-11").err())
                .contains("Eine Option „--mont“ gibt es hier nicht.", "Meinten Sie: --month");
    }

    @Test
    void theSettingsOfTheFolderSayInWhichLanguage() {
        Cli cli = Cli.in(temp);
        cli.run("settings", "language", "de").isDone();

        assertThat(cli.run("quota", "--colour").err()).startsWith("smarthub: Eine Option „--colour“");
        assertThat(cli.bare("quota", "--colour").err()).startsWith("smarthub: There is no option “--colour”");
    }

    @Test
    void helpHasNoEnglishHeadingInGerman() {
        for (String command : List.of("--help", "quota --help", "invoices pdf --help", "conversations --help")) {
            assertThat(Cli.in(temp).inGerman().bare(command.split(" ")).isDone().out())
                    .contains("Aufruf: smarthub", "\nOptionen:\n")
                    .doesNotContain("Usage:", "Options:", "Commands:", "COMMAND", "Parameters:");
        }
        assertThat(Cli.in(temp).bare("invoices", "pdf", "--help").out()).contains("\nParameters:\n", "\nOptions:\n");
    }
}
