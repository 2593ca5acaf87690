package io.smarthub.flows;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.flows.FileProblem.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowReaderTest {

    private static final Sentences ENGLISH = new Sentences(Locale.ENGLISH);

    @Test
    void readsAFileWithAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "\uFEFF" + flow("{'id':'menu','text':'Hello'}"));

        assertThat(FlowReader.read(file)).isInstanceOf(FlowReading.Read.class);
    }

    @Test
    void namesAFileThatCannotBeRead(@TempDir Path folder) {
        FileProblem problem =
                refused(FlowReader.read(folder.resolve("none.json"))).getFirst();

        assertThat(problem.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(problem.arguments().getFirst()).endsWith("none.json");
    }

    @Test
    void refusesOtherEncodings() {
        assertThat(refused(FlowReader.read(flow("").getBytes(StandardCharsets.UTF_16))))
                .extracting(FileProblem::reason)
                .containsExactly(Reason.UTF16);
        FileProblem problem = refused(
                        FlowReader.read("{\n\"name\": \"Öffnung\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .getFirst();
        assertThat(problem.reason()).isEqualTo(Reason.NOT_UTF8);
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void saysWhereTheJsonIsWrong() {
        assertThat(reasons("")).containsExactly(Reason.EMPTY);
        assertThat(reasons("[]")).containsExactly(Reason.WRONG_TYPE);
        assertThat(reasons("{\"a\": 1} {")).containsExactly(Reason.NOT_JSON);
        assertThat(reasons("{\"a\": [1, ")).containsExactly(Reason.CUT_OFF);
        assertThat(reasons("[".repeat(2000))).containsExactly(Reason.LIMIT);
        assertThat(reasons("{\"a\": 1, \"a\": 2}")).containsExactly(Reason.REPEATED_MEMBER);
        FileProblem problem = refused(read("{\n  \"a\": nonsense\n}")).getFirst();
        assertThat(problem.reason()).isEqualTo(Reason.NOT_JSON);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(ENGLISH.of(problem)).startsWith("Line 2, column ");
    }

    @Test
    void findsEveryMissingAndWrongMemberWithLineAndPath() {
        List<FileProblem> problems = refused(read("""
                {"formatVersion": 1, "id": 7, "name": "A",
                 "trigger": {"when": "someday"},
                 "messages": [
                   {"id": "menu", "text": "Hello", "replies": [{"id": "a", "label": true}]}]}
                """));

        assertThat(problems)
                .extracting(ENGLISH::of)
                .containsExactlyInAnyOrder(
                        "Line 1, id: Expected: text; found: number.",
                        "Line 1: “language” is missing.",
                        "Line 2, trigger.when: “someday” is not possible here; possible: landing, chat-opened, message,"
                                + " no-reply.",
                        "Line 1: “start” is missing.",
                        "Line 4, messages[0].replies[0].label: Expected: text; found: boolean.");
    }

    @Test
    void reportsWhatItDoesNotKnowAndReadsTheRest() {
        FlowReading reading =
                read(flow("{'id':'menu','text':'Hello','colour':'red'}").replace("{\"form", "{\"x\":1,\"form"));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        FlowReading.Read.class,
                        read -> assertThat(read.remarks())
                                .extracting(FileProblem::path)
                                .containsExactlyInAnyOrder("x", "messages[0].colour"));
    }

    @Test
    void refusesANewerFormat() {
        assertThat(reasons(flow("").replace("\"formatVersion\":1", "\"formatVersion\":2")))
                .containsExactly(Reason.NEWER_FORMAT);
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThat(reasons(flow("{'id':'menu','text':'A','goTo':'b'}"))).containsExactly(Reason.MISSING_TARGET);
        assertThat(reasons(flow("{'id':'menu','text':'A','goTo':'b'},{'id':'b','text':'B','goTo':'menu'}")))
                .containsExactly(Reason.CYCLE);
        assertThat(reasons(flow("{'id':'menu','text':'A','goTo':'menu'}"))).containsExactly(Reason.CYCLE);
        assertThat(reasons(flow("{'id':'menu','text':'A','replies':[{'id':'x','label':'X','goTo':'b'},"
                        + "{'id':'y','label':'Y','goTo':'b'}]},{'id':'b','text':'B'}")))
                .containsExactly(Reason.SHARED_TARGET);
        assertThat(reasons(flow("{'id':'menu','text':'A'},{'id':'b','text':'B'}")))
                .containsExactly(Reason.UNREACHABLE);
        assertThat(reasons(flow("{'id':'menu','text':'A'},{'id':'menu','text':'B'}")))
                .containsExactly(Reason.DUPLICATE_MESSAGE);
        assertThat(reasons(flow("{'id':'menu','text':'A','goTo':'b','then':'end'},{'id':'b','text':'B'}")))
                .containsExactly(Reason.TWO_TARGETS);
    }

    @Test
    void aVeryLongChainIsRefusedAtTheEleventhLevel() {
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i -> "{'id':'%s','text':'T','goTo':'m%d'}".formatted(i == 0 ? "menu" : "m" + i, i + 1))
                .collect(Collectors.joining(","));

        assertThat(reasons(flow(chain))).containsExactly(Reason.TOO_DEEP);
    }

    @Test
    void aTextOfAMegabyteIsAProblemOfTheFlowAndIsNotCut() {
        FlowReading reading = read(flow("{'id':'menu','text':'" + "x".repeat(1_000_000) + "'}"));

        assertThat(reading).isInstanceOfSatisfying(FlowReading.Read.class, read -> {
            assertThat(read.problems())
                    .extracting(ENGLISH::of)
                    .containsExactly("menu: The text has 1,000,000 characters; 500 are possible.");
            assertThat(read.flow().tree().menu().text()).hasSize(1_000_000);
        });
        assertThat(refused(FlowReader.read(new byte[JsonText.MOST_BYTES + 1])))
                .extracting(FileProblem::reason)
                .containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void everythingThatCanBeSaidHasWordsInBothLanguages() {
        for (Locale language : Templates.LANGUAGES) {
            ResourceBundle words = ResourceBundle.getBundle("io.smarthub.i18n.chatbot", language);
            assertThat(words.keySet())
                    .containsAll(Arrays.stream(Reason.values()).map(Reason::key).toList())
                    .containsAll(Arrays.stream(FlowProblem.Kind.values())
                            .map(FlowProblem.Kind::key)
                            .toList());
        }
    }

    @Test
    void hoursAreOneSpanOrSeveral_andAreWrittenAsTheyWereRead() {
        String one = "{\"from\":\"09:00\",\"to\":\"17:00\"}";
        String two = "[" + one + ",{\"from\":\"19:15\",\"to\":\"22:00\"}]";
        for (String hours : List.of(one, two)) {
            String file =
                    flow("{'id':'menu','text':'Hi'}").replace("\"chat-opened\"", "\"chat-opened\",\"hours\":" + hours);
            Flow flow = ((FlowReading.Read) read(file)).flow();

            assertThat(flow.trigger().schedule().hours()).hasSize(hours.equals(one) ? 1 : 2);
            String written = FlowWriter.write(flow);
            assertThat(written.replaceAll("\\s", "")).contains("\"hours\":" + hours);
            assertThat(FlowSchemaTest.errors(written)).isEmpty();
            assertThat(read(written)).isEqualTo(new FlowReading.Read(flow, List.of(), List.of()));
        }
        assertThat(reasons(flow("{'id':'menu','text':'Hi'}")
                        .replace("\"chat-opened\"", "\"chat-opened\",\"hours\":[{\"from\":\"9\",\"to\":\"17:00\"}]")))
                .containsExactly(Reason.UNKNOWN_WORD);
    }

    private static String flow(String messages) {
        return ("{'formatVersion':1,'id':'a','name':'A','language':'en','trigger':{'when':'chat-opened'},"
                        + "'start':'menu','messages':[" + messages + "]}")
                .replace('\'', '"');
    }

    private static FlowReading read(String text) {
        return FlowReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Reason> reasons(String text) {
        return refused(read(text)).stream().map(FileProblem::reason).toList();
    }

    private static List<FileProblem> refused(FlowReading reading) {
        assertThat(reading).isInstanceOf(FlowReading.Refused.class);
        return ((FlowReading.Refused) reading).problems();
    }
}
