package io.smarthub.ui.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.RandomTree;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.statistics.ReplyRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutliningTest {

    @Test
    void everyMessageAndButtonHasALineAndFoldedBranchesHaveNone() {
        for (int seed = 0; seed < 100; seed++) {
            Flow flow = RandomTree.flow(new Random(seed));
            List<OutlineLine> lines = Outlining.lines(flow.tree(), Set.of(), List.of(), Numbers.NONE);
            Set<String> messages = new HashSet<>();
            Set<String> keys = new HashSet<>();
            for (OutlineLine line : lines) {
                assertThat(keys.add(line.key())).as(line.key()).isTrue();
                if (line.target() instanceof Target.Say(Message message)) {
                    messages.add(message.id());
                }
            }
            assertThat(messages)
                    .containsExactlyInAnyOrderElementsOf(flow.tree().visits().stream()
                            .map(visit -> visit.message().id())
                            .toList());
            assertThat(Outlining.lines(flow.tree(), Set.of(flow.tree().menu().id()), List.of(), Numbers.NONE))
                    .hasSize(1);
        }
    }

    @Test
    void buttonsThatSayTheSameHaveNumbersOfTheirOwn() {
        Message below =
                new Message("below", "Below", new Step.Choice(List.of(reply("a2", "Agent", Target.Exit.AGENT))));
        Message menu = new Message(
                "menu",
                "Menu",
                new Step.Choice(
                        List.of(reply("b", "Below", new Target.Say(below)), reply("a1", "Agent", Target.Exit.AGENT))));
        Numbers numbers = Numbers.of(
                Optional.empty(),
                List.of(new ReplyRow("a1", 9, 9, 9), new ReplyRow("a2", 3, 2, 2), new ReplyRow("b", 10, 8, 5)));
        List<OutlineLine> lines = Outlining.lines(new Tree(menu), Set.of(), List.of(), numbers);
        assertThat(lines).extracting(OutlineLine::clicks).containsExactly(-1L, 10L, 3L, 9L);
        assertThat(numbers.left("b", below)).contains(6L);
        assertThat(numbers.share(menu, "b").orElseThrow()).isEqualTo(10.0 / 19);
        assertThat(numbers.share(below, "a2").orElseThrow()).isEqualTo(1);
    }

    @Test
    void aStepBecomesAnotherKindWithoutLosingItsBranch() {
        Message next = new Message("next", "Next", Step.end());
        Step.Choice choice =
                new Step.Choice(List.of(reply("a", "A", Target.Exit.AGENT), reply("b", "B", new Target.Say(next))));
        assertThat(StepKind.ONWARD.instead(choice, () -> "new", "")).isEqualTo(new Step.Go(new Target.Say(next)));
        Step.Ask ask = (Step.Ask) StepKind.QUESTION.instead(choice, () -> "new", "Please check.");
        assertThat(ask.replies()).isEqualTo(choice.replies());
        assertThat(ask.question()).isEqualTo(new Question(Question.Kind.TEXT, "answer", "Please check."));
        Step.Choice again = (Step.Choice) StepKind.BUTTONS.instead(new Step.Go(new Target.Say(next)), () -> "new", "");
        assertThat(again.replies()).containsExactly(reply("new", "", new Target.Say(next)));
    }

    private static Reply reply(String id, String label, Target target) {
        return new Reply(id, label, target);
    }
}
