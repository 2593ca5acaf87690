package io.smarthub.domain.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.FlowProblem.Kind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowCheckTest {

    @Test
    void aFlowAtEveryLimitHasNoProblem() {
        List<Reply> replies = IntStream.range(0, Limits.REPLIES)
                .mapToObj(i -> new Reply("r" + i, i + "🙂".repeat(Limits.LABEL - 1), Target.Exit.END))
                .toList();
        Message last = new Message("last", "🙂".repeat(Limits.TEXT), new Step.Choice(replies));
        Message message = last;
        for (int level = Limits.LEVELS - 1; level > 0; level--) {
            message = new Message("level" + level, "Text", new Step.Go(new Target.Say(message)));
        }

        assertThat(problems(message)).isEmpty();
    }

    @Test
    void namesThePlaceOfATextByTheButtonsOnTheWay() {
        Tree tree = tree(Edits.changeText(Shop.tree(), "times", "x".repeat(501)));

        FlowProblem problem = FlowCheck.problems(Shop.flow("a", tree)).getFirst();

        assertThat(problem.kind()).isEqualTo(Kind.TEXT_TOO_LONG);
        assertThat(problem.place().named("menu")).isEqualTo("menu > Delivery > Times");
        assertThat(problem.place().messageId()).isEqualTo("times");
        assertThat(problem.arguments()).containsExactly("501", "500");
    }

    @Test
    void namesAnswersOnTheWayByTheirVariable() {
        Tree tree = tree(Edits.changeText(Shop.tree(), "thanks", " "));

        assertThat(FlowCheck.problems(Shop.flow("a", tree)).getFirst().place().named("menu"))
                .isEqualTo("menu > My order > {order}");
    }

    @Test
    void findsEverythingWrongWithButtons() {
        Message menu = new Message(
                "menu",
                "Hello",
                new Step.Choice(List.of(
                        new Reply("a", "", Target.Exit.END),
                        new Reply("a", "Same", Target.Exit.END),
                        new Reply("b", " same ", Target.Exit.END),
                        new Reply("no id", "x".repeat(36), Target.Exit.END),
                        new Reply("c", "Two\nlines", Target.Exit.END),
                        new Reply("d", "Sixth", Target.Exit.END))));

        assertThat(kinds(menu))
                .containsExactly(
                        Kind.TOO_MANY_REPLIES,
                        Kind.EMPTY_LABEL,
                        Kind.DUPLICATE_REPLY_ID,
                        Kind.DUPLICATE_LABEL,
                        Kind.BAD_REPLY_ID,
                        Kind.LABEL_TOO_LONG,
                        Kind.FORBIDDEN_CHARACTER);
    }

    @Test
    void findsWrongMessages() {
        assertThat(kinds(new Message("menu", "Hello", new Step.Choice(List.of()))))
                .containsExactly(Kind.NO_REPLIES);
        assertThat(kinds(new Message("", "\u0000", Step.end())))
                .containsExactly(Kind.BAD_MESSAGE_ID, Kind.FORBIDDEN_CHARACTER);
        assertThat(kinds(new Message(
                        "menu", "Hi", new Step.Go(new Target.Say(new Message("menu", "Half \uD83D", Step.end()))))))
                .containsExactly(Kind.DUPLICATE_MESSAGE_ID, Kind.FORBIDDEN_CHARACTER);
        assertThat(kinds(new Message("menu", "Hello {{name}}", Step.end()))).containsExactly(Kind.UNKNOWN_VARIABLE);
        assertThat(kinds(new Message("menu", "Hello", new Step.Go(Target.Exit.MENU))))
                .containsExactly(Kind.ENDLESS);
    }

    @Test
    void findsWrongQuestions() {
        assertThat(kinds(ask(new Question(Question.Kind.EMAIL, "1st", ""))))
                .containsExactly(Kind.BAD_VARIABLE, Kind.EMPTY_COMPLAINT);
        assertThat(kinds(ask(new Question(Question.Kind.NUMBER, "n", "x".repeat(501)))))
                .containsExactly(Kind.TEXT_TOO_LONG);
        assertThat(kinds(ask(new Question(Question.Kind.TEXT, "n", "")))).isEmpty();
    }

    @Test
    void reportsABranchThatIsTooDeepOnce() {
        List<FlowProblem> problems = problems(EditsTest.chain(2000));

        assertThat(problems).extracting(FlowProblem::kind).containsExactly(Kind.TOO_DEEP);
        assertThat(problems.getFirst().place().path()).hasSize(Limits.LEVELS);
    }

    @Test
    void countsTheMessages() {
        List<Message> level = new ArrayList<>();
        for (int i = 0; i < 625; i++) {
            level.add(new Message("m4." + i, "Text", Step.end()));
        }
        for (int depth = 3; depth >= 0; depth--) {
            List<Message> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 5) {
                List<Reply> replies = new ArrayList<>();
                for (int j = 0; j < 5; j++) {
                    replies.add(new Reply("r" + depth + "." + (i + j), "R" + j, new Target.Say(level.get(i + j))));
                }
                above.add(new Message("m" + depth + "." + i, "Text", new Step.Choice(replies)));
            }
            level = above;
        }

        assertThat(problems(level.getFirst()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("781", "500"));
    }

    @Test
    void findsWhatIsWrongWithTheHeadAndTheTrigger() {
        Trigger trigger = new Trigger(
                new When.WithoutReply(Duration.ofSeconds(-1)),
                List.of(
                        new PageRule(PageRule.Part.URL, PageRule.Test.CONTAINS, ""),
                        new PageRule(PageRule.Part.URL, PageRule.Test.IS, "x".repeat(501))),
                new Audience(Set.of(), Set.of(), Set.of("german")),
                new Schedule(
                        Schedule.Attendance.ANY,
                        Set.of(),
                        Set.of(),
                        List.of(new Schedule.Hours(LocalTime.of(9, 0), LocalTime.of(9, 0)))),
                true);
        Flow flow = new Flow("no id", " ", 0, "English", 0, false, false, trigger, Shop.tree());

        assertThat(FlowCheck.problems(flow))
                .extracting(FlowProblem::kind)
                .containsExactly(
                        Kind.BAD_FLOW_ID,
                        Kind.EMPTY_NAME,
                        Kind.BAD_VERSION,
                        Kind.BAD_LANGUAGE,
                        Kind.BAD_PRIORITY,
                        Kind.DELAY_OUT_OF_RANGE,
                        Kind.EMPTY_PAGE,
                        Kind.PAGE_TOO_LONG,
                        Kind.BAD_LANGUAGE,
                        Kind.EMPTY_HOURS);
    }

    @Test
    void answersFitByTheirKind() {
        Question email = new Question(Question.Kind.EMAIL, "e", "No.");
        assertThat(Arrays.asList("ada@example.com", " a.b+c@sub.example.co.uk ", "jörg@bücher.example"))
                .allSatisfy(it -> assertThat(email.take(it)).contains(it.strip()));
        assertThat(Arrays.asList("", "ada", "ada@", "@example.com", "a b@example.com", "a@b", "a@@b.c", "a@b..c"))
                .allSatisfy(it -> assertThat(email.take(it)).as(it).isEmpty());

        Question number = new Question(Question.Kind.NUMBER, "n", "No.");
        assertThat(number.take(" 0042 ")).contains("0042");
        assertThat(number.take("-1,5")).contains("-1,5");
        assertThat(number.take("٤٢")).as("Arabic digits").contains("42");
        assertThat(Arrays.asList("", "#42", "4 2", "1.", "1e9", "x"))
                .allSatisfy(it -> assertThat(number.take(it)).as(it).isEmpty());

        Question text = new Question(Question.Kind.TEXT, "t", "");
        assertThat(text.take("  ")).isEmpty();
        assertThat(text.take("x".repeat(Limits.ANSWER))).isPresent();
        assertThat(text.take("x".repeat(Limits.ANSWER + 1))).isEmpty();
    }

    private static Message ask(Question question) {
        return new Message("menu", "Well?", new Step.Ask(question, Target.Exit.END, List.of()));
    }

    private static Tree tree(Edited edited) {
        return ((Edited.Done) edited).tree();
    }

    private static List<FlowProblem> problems(Message menu) {
        return FlowCheck.problems(Shop.flow("a", new Tree(menu)));
    }

    private static List<Kind> kinds(Message menu) {
        return problems(menu).stream().map(FlowProblem::kind).toList();
    }
}
