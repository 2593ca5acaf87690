package io.smarthub.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.flows.FileProblem.Reason;
import io.smarthub.flows.TypebotNote.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypebotReaderTest {

    private static final String BUTTONS = """
            {"id":"b1","type":"text","content":{"richText":[{"type":"p","children":[{"text":"Hello {{Your Name}}"}]}]}},
            {"id":"b2","type":"choice input","items":[
              {"id":"i1","outgoingEdgeId":"x2","content":"Talk to somebody who knows all about it"},
              {"id":"i2","outgoingEdgeId":"x3","content":"Mail"},
              {"id":"i3","outgoingEdgeId":"x1","content":"Again"},
              {"id":"i4","outgoingEdgeId":"gone","content":"Lost"},
              {"id":"i5","content":"Five"},{"id":"i6","content":"Six"}]}""";
    private static final String OWN = """
            {"version":"6.1","name":"Own","events":[{"id":"e","type":"start","outgoingEdgeId":"x1"}],
             "groups":[
              {"id":"g1","title":"Menu","blocks":[%s]},
              {"id":"g2","title":"Human","blocks":[{"id":"b3","type":"image","content":{"url":"u"}}]},
              {"id":"g3","title":"Mail","blocks":[
                {"id":"b4","type":"email input","options":{"variableId":"v1"}},
                {"id":"b5","type":"Jump","options":{"groupId":"g1"}}]},
              {"id":"g4","title":"Island","blocks":[]}],
             "edges":[{"id":"x1","to":{"groupId":"g1"}},{"id":"x2","to":{"groupId":"g2"}},{"id":"x3","to":{"groupId":"g3"}}],
             "variables":[{"id":"v1","name":"Your Name"}]}
            """.formatted(BUTTONS);

    @Test
    void takesWhatFitsAndSaysWhatWasChangedAndLeftOut() {
        TypebotReading.Taken taken = taken(OWN.getBytes(StandardCharsets.UTF_8));
        Tree tree = taken.flow().tree();

        assertThat(taken.problems()).isEmpty();
        assertThat(tree.menu().text()).isEqualTo("Hello {{Your_Name}}");
        assertThat(tree.menu().step().replies())
                .extracting(Reply::label)
                .containsExactly("Talk to somebody who knows all abo…", "Mail", "Again", "Lost", "More …");
        assertThat(tree.reply("i1").orElseThrow().target()).isEqualTo(Target.Exit.AGENT);
        assertThat(tree.reply("i3").orElseThrow().target()).isEqualTo(Target.Exit.MENU);
        assertThat(tree.reply("i6")).isPresent();
        assertThat(tree.message("b4").orElseThrow().step())
                .isInstanceOfSatisfying(
                        Step.Ask.class, ask -> assertThat(ask.then()).isEqualTo(Target.Exit.MENU));
        assertThat(taken.notes())
                .extracting(TypebotNote::kind)
                .containsExactlyInAnyOrder(
                        Kind.LABEL_SHORTENED,
                        Kind.BLOCK_LEFT_OUT,
                        Kind.HANDS_OVER,
                        Kind.TARGET_MISSING,
                        Kind.REPLIES_SPLIT,
                        Kind.GROUP_LEFT_OUT);
    }

    @Test
    void splitsALongTextAndLosesNothing() {
        String text = "word ".repeat(250).strip();
        TypebotReading.Taken taken =
                taken(OWN.replace("Hello {{Your Name}}", text).getBytes(StandardCharsets.UTF_8));

        assertThat(taken.problems()).isEmpty();
        assertThat(String.join(" ", TypebotText.parts(text))).isEqualTo(text);
        assertThat(taken.notes()).extracting(TypebotNote::kind).contains(Kind.TEXT_SPLIT);
    }

    @Test
    void refusesWhatIsNoSuchExport() {
        assertThat(reason("{}")).isEqualTo(Reason.NO_TYPEBOT);
        assertThat(reason(OWN.replace("\"6.1\"", "\"3\""))).isEqualTo(Reason.TYPEBOT_VERSION);
        assertThat(reason(OWN.replace("\"start\"", "\"reply\""))).isEqualTo(Reason.TYPEBOT_EMPTY);
        assertThat(reason(OWN.substring(0, 200))).isEqualTo(Reason.CUT_OFF);
    }

    @Test
    void everyNoteHasWords() {
        for (Locale language : Templates.LANGUAGES) {
            assertThat(ResourceBundle.getBundle("io.smarthub.i18n.chatbot", language)
                            .keySet())
                    .containsAll(Arrays.stream(Kind.values()).map(Kind::key).toList());
        }
    }

    @Test
    void takesTheExportsAtHand() throws IOException {
        Path folder = Path.of("../shared/data/platform-fixtures/typebot");
        assumeTrue(Files.isDirectory(folder), folder + " is not here");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                List<FlowProblem> problems = taken(Files.readAllBytes(file)).problems();
                assertThat(problems).as(file.toString()).isEmpty();
            }
        }
    }

    private static TypebotReading.Taken taken(byte[] bytes) {
        TypebotReading reading = TypebotReader.read(bytes, "own", Locale.ENGLISH);
        assertThat(reading).isInstanceOf(TypebotReading.Taken.class);
        return (TypebotReading.Taken) reading;
    }

    private static Reason reason(String text) {
        TypebotReading reading = TypebotReader.read(text.getBytes(StandardCharsets.UTF_8), "own", Locale.ENGLISH);
        return ((TypebotReading.Refused) reading).problem().reason();
    }
}
