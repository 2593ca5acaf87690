package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be held of smarthub.cmd where it cannot be run: cmd's pitfalls, and that it says and does what smarthub does. */
class WindowsLauncherTest {

    private static final String CMD = read("smarthub.cmd");
    private static final String SH = read("smarthub");
    private static final List<String> LINES = CMD.lines().toList();

    @Test
    void hasTheLineEndsAndLettersThatCmdReads() {
        assertThat(CMD.replace("\r\n", "")).as("lines end with CR LF").doesNotContain("\r", "\n");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(CMD))
                .as("the console's encoding is not known")
                .isTrue();
    }

    @Test
    void everyQuotationMarkIsClosedOnItsLine() {
        assertThat(LINES)
                .as("cmd knows no \\\": it ends the quotation, and what follows is read otherwise")
                .allSatisfy(line -> assertThat(line).doesNotContain("\\\""))
                .allSatisfy(line -> assertThat(
                                line.chars().filter(c -> c == '"').count() % 2)
                        .as(line)
                        .isZero());
    }

    @Test
    void everyPathStandsInQuotationMarks() {
        Pattern path = Pattern.compile(
                "%(PROJECT|APP|BENCHMARKS|LOG|JDK|POWERSHELL|JAVA_HOME|SMARTHUB_JAVA_HOME|USERPROFILE)%");
        assertThat(LINES.stream().filter(line -> !line.startsWith("rem ")))
                .allSatisfy(line -> path.matcher(line)
                        .results()
                        .forEach(found -> assertThat(isQuoted(line, found.start()))
                                .as("%s in %s", found.group(), line)
                                .isTrue()));
    }

    @Test
    void theFolderOfTheScriptIsNotHandedOnWithItsTrailingBackslash() {
        assertThat(LINES.stream().filter(line -> line.contains("%~dp0"))).containsExactly("set \"PROJECT=%~dp0\"");
        assertThat(LINES.stream().filter(line -> line.contains("%PROJECT%\"")))
                .as("a backslash before a quotation mark is a quotation mark to a program; pushd is none")
                .containsOnly("pushd \"%PROJECT%\"");
    }

    @Test
    void everyLabelIsThereAndEveryExitHasAStatus() {
        List<String> labels = groups("(?m)^:(\\w+)");
        assertThat(groups("(?:goto|call :)\\s*(\\w+)").stream().filter(label -> !label.equals("mvnw")))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(labels).contains(label));
        assertThat(LINES.stream().filter(line -> line.contains("exit /b")))
                .allSatisfy(line -> assertThat(line).matches(".*exit /b (\\d|%ERRORLEVEL%|%STATUS%)"));
    }

    @Test
    void noArgumentIsLostAndTheStatusOfTheApplicationIsItsOwn() {
        assertThat(CMD).contains("io.smarthub.launch.Main %*\r\nset \"STATUS=%ERRORLEVEL%\"\r\n");
        assertThat(CMD.strip()).contains("exit /b %STATUS%");
    }

    @Test
    void theConsoleIsGivenBackItsCodePage() {
        assertThat(CMD).contains("chcp 65001").contains("chcp %CODEPAGE%");
    }

    @Test
    void bothLaunchersWantTheJdkOfTheBuild() throws IOException {
        String version = Pattern.compile("<java.version>(\\d+)</java.version>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow();

        assertThat(SH).contains("'JAVA_VERSION=\"" + version + "\"'*", "a JDK " + version + " is needed");
        assertThat(CMD).contains("\"^JAVA_VERSION=." + version + "[^0-9]\"", "a JDK " + version + " is needed");
        assertThat("JAVA_VERSION=\"" + version + "\"").matches("JAVA_VERSION=." + version + "[^0-9]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", which is not a JDK 25.",
                "smarthub: a JDK 25 is needed, and none was found (JAVA_HOME, PATH and the usual folders were searched).",
                "Install it with:  ",
                "or unpack one from https://adoptium.net/temurin/releases/?version=25 into ",
                "A JDK 25 in another place:  ",
                "Building SmartHub Desktop (first start takes a minute or two) ",
                "smarthub: the build failed; its log is ",
                "  Where libraries are missing: the first build downloads them and needs the network.",
                "cannot be written, so it cannot be built here.",
                "-B -Dmaven.test.skip=true -Dstart.cache.skip=true package",
                "-Dsmarthub.launched.from=",
                "\"-XX:AOTCache=",
                "-Xlog:aot*=off",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto",
                "jvm.options\" --module-path \"",
                "io.smarthub.launch.Main",
                "Building the benchmarks ",
                "smarthub: the benchmarks could not be built; the log is ",
                "-B -Pbench-command dependency:copy@benchmark-libraries compiler:testCompile@benchmarks",
                "io.smarthub.bench.command.Bench",
                "exit 3",
            })
    void bothLaunchersSayAndDoTheSame(String words) {
        assertThat(SH.replaceAll("\\s*\\\\\\n\\s*", " ")).contains(words);
        assertThat(CMD.replace("exit /b", "exit")).contains(words);
    }

    private static boolean isQuoted(String line, int place) {
        return line.substring(0, place).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static List<String> groups(String pattern) {
        Stream<MatchResult> found = Pattern.compile(pattern).matcher(CMD).results();
        return found.map(each -> Optional.ofNullable(each.group(1)).orElse("")).toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
