package io.smarthub.domain.chatbot;

import static io.smarthub.domain.conversation.EventType.BOT_INPUT;
import static io.smarthub.domain.conversation.EventType.BOT_MESSAGE;
import static io.smarthub.domain.conversation.EventType.BOT_SHOWN;
import static io.smarthub.domain.conversation.EventType.BUTTON_CLICK;
import static io.smarthub.domain.conversation.EventType.HANDOFF;
import static io.smarthub.domain.conversation.EventType.HANDOFF_CLICK;
import static io.smarthub.domain.conversation.EventType.VISITOR_MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Event;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {

    private final Flow flow = Shop.flow();

    @Test
    void appearsWithTheMenuAndItsButtons() {
        Play play = new Play(flow).trigger(flow);

        Event shown = play.events().getFirst();
        assertThat(play.types()).containsExactly(BOT_SHOWN);
        assertThat(shown.text()).isEqualTo("How can we help?");
        assertThat(shown.buttons()).containsExactly("Delivery", "My order", "Talk to us", "No, thanks");
        assertThat(shown.botId()).isEqualTo("shop");
        assertThat(shown.authorName()).isEqualTo("Chatbot shop");
        assertThat(play.last().says())
                .singleElement()
                .isInstanceOfSatisfying(
                        Utterance.Says.class,
                        says -> assertThat(says.buttons().stream().filter(Button::connectsWithAgent))
                                .extracting(Button::id)
                                .containsExactly("agent"));
    }

    @Test
    void aClickIsRecordedWithItsIdAndLabelAndAnswered() {
        Play play = new Play(flow).trigger(flow).click("delivery");

        assertThat(play.types()).containsExactly(BOT_SHOWN, BUTTON_CLICK, BOT_MESSAGE);
        Event click = play.events().get(1);
        assertThat(click.buttonId()).isEqualTo("delivery");
        assertThat(click.text()).isEqualTo("Delivery");
        assertThat(click.botId()).isEqualTo("shop");
        assertThat(play.progress().at()).isEqualTo("delivery");
    }

    @Test
    void theEventsOfOneInstantKeepTheirOrderAndHaveIdsOfTheirOwn() {
        Engine engine = new Engine(FlowArchive.of(List.of(flow)));
        Instant at = Instant.parse("2026-03-10T09:00:00Z");
        Turn first = engine.step(Progress.NONE, new Move.Triggered(flow), new Stamp(at, "z"));
        Turn second = engine.step(first.progress(), new Move.Clicked("delivery"), new Stamp(at, "a"));

        assertThat(first.events()).extracting(Event::externalId).containsExactly("z-0");
        assertThat(second.events()).extracting(Event::externalId).containsExactly("a-0", "a-1");
        assertThat(second.events()).extracting(Event::order).containsExactly(1, 2);
    }

    @Test
    void goesBackToTheMenuAndTakesItsButtonsAgain() {
        Play play = new Play(flow)
                .trigger(flow)
                .click("delivery")
                .click("delivery.menu")
                .click("bye");

        assertThat(play.ignored()).isEmpty();
        assertThat(play.progress().phase()).isEqualTo(Phase.ENDED);
        assertThat(play.last().says()).containsExactly(new Utterance.Ends());
    }

    @Test
    void aMessageWithoutAnythingBehindItEndsTheFlow() {
        Play play = new Play(flow).trigger(flow).click("delivery").click("delivery.times");

        assertThat(play.progress().phase()).isEqualTo(Phase.ENDED);
        assertThat(play.last().mayType()).isTrue();
    }

    @Test
    void anAnswerIsTakenInKeptAndPutIntoTexts() {
        Play play = new Play(flow).trigger(flow).click("order").type(" 0042 ");

        assertThat(play.types())
                .containsExactly(BOT_SHOWN, BUTTON_CLICK, BOT_MESSAGE, BOT_INPUT, BOT_MESSAGE, BOT_MESSAGE);
        assertThat(play.progress().variables()).containsEntry("order", "0042");
        assertThat(play.events().get(4).text()).isEqualTo("Order 0042 is on its way.");
        assertThat(play.progress().at()).isEqualTo("menu");
    }

    @Test
    void anAnswerThatLooksLikeAPlaceholderIsNotFilledAgain() {
        Tree tree = new Tree(new Message(
                "menu",
                "Name?",
                new Step.Ask(
                        new Question(Question.Kind.TEXT, "name", ""),
                        new Target.Say(new Message("hello", "Hello {{name}} {{ name }}", Step.end())),
                        List.of())));
        Flow asks = Shop.flow("asks", tree);

        Play play = new Play(asks).trigger(asks).type("{{name}} $1");

        assertThat(play.events().getLast().text()).isEqualTo("Hello {{name}} $1 {{name}} $1");
    }

    @Test
    void aWrongAnswerIsComplainedAboutAndTheThirdGoesToAnAgent() {
        Play play = new Play(flow).trigger(flow).click("order").type("a");

        assertThat(play.last().says())
                .containsExactly(new Utterance.Complains(Question.Kind.NUMBER, "Digits only, please."));
        assertThat(play.types().subList(3, 5)).containsExactly(BOT_INPUT, BOT_MESSAGE);

        play.type("b");
        assertThat(play.progress().phase()).isEqualTo(Phase.ACTIVE);
        play.type("c");
        assertThat(play.progress().phase()).isEqualTo(Phase.HANDED_OVER);
        assertThat(play.types()).endsWith(BOT_INPUT, HANDOFF);
    }

    @Test
    void connectWithAgentHandsOverForGood() {
        Play play = new Play(flow).trigger(flow).click("agent");

        assertThat(play.types()).endsWith(HANDOFF_CLICK);
        assertThat(play.last().says()).containsExactly(new Utterance.HandsOver());
        assertThat(play.click("delivery").ignored()).contains(Ignored.HANDED_OVER);
        assertThat(play.trigger(flow).ignored()).contains(Ignored.HANDED_OVER);
        assertThat(play.type("Hello?").types()).endsWith(HANDOFF_CLICK, VISITOR_MESSAGE);
    }

    @Test
    void aQuestionCanBeLeftByItsButton() {
        Play play = new Play(flow).trigger(flow).click("order").click("order.agent");

        assertThat(play.types()).endsWith(HANDOFF_CLICK);
    }

    @Test
    void staleClicksChangeNothing() {
        Play play = new Play(flow);
        assertThat(play.click("delivery").ignored()).contains(Ignored.NO_CHATBOT);

        play.trigger(flow).click("delivery");
        Progress before = play.progress();
        int events = play.events().size();
        assertThat(play.click("delivery").ignored()).as("double click").contains(Ignored.EARLIER_BUTTON);
        assertThat(play.click("nonsense").ignored()).contains(Ignored.UNKNOWN_BUTTON);
        assertThat(play.trigger(Shop.flow("other", Shop.tree())).ignored()).contains(Ignored.ALREADY_ACTIVE);
        assertThat(play.type("  ").ignored()).contains(Ignored.EMPTY_TEXT);
        assertThat(play.progress()).isEqualTo(before);
        assertThat(play.events()).hasSize(events);

        play.click("delivery.times");
        assertThat(play.click("delivery.times").ignored()).contains(Ignored.ENDED);
    }

    @Test
    void typingPastButtonsIsAMessageForTheAgentsAndTheButtonsStay() {
        Play play = new Play(flow).trigger(flow).type("I have a question");

        assertThat(play.types()).containsExactly(BOT_SHOWN, VISITOR_MESSAGE);
        assertThat(play.last().says()).isEmpty();
        assertThat(play.click("delivery").ignored()).isEmpty();
    }

    @Test
    void withTheTextFieldOffTypingIsPossibleOnlyInAQuestionAndAfterTheChatbot() {
        Flow buttonsOnly = Shop.withoutTextField();
        Play play = new Play(buttonsOnly).trigger(buttonsOnly);

        assertThat(play.last().mayType()).isFalse();
        assertThat(play.type("Hello?").ignored()).contains(Ignored.TEXT_FIELD_OFF);
        assertThat(play.types()).containsExactly(BOT_SHOWN);

        assertThat(play.click("order").last().mayType()).isTrue();
        assertThat(play.type("7").last().mayType()).as("back in the menu").isFalse();
        assertThat(play.click("agent").last().mayType()).isTrue();
        assertThat(play.type("Hello?").types()).endsWith(VISITOR_MESSAGE);
    }

    @Test
    void isSilentOnceAnAgentSpoke() {
        Play play = new Play(flow).trigger(flow).click("order").agent("I am here");

        assertThat(play.click("order.agent").ignored()).contains(Ignored.AGENT_SPEAKS);
        assertThat(play.type("42").types()).endsWith(VISITOR_MESSAGE);
        assertThat(play.trigger(flow).ignored()).contains(Ignored.AGENT_SPEAKS);
    }

    @Test
    void finishesOnTheVersionItBeganWith() {
        Tree changed = ((Edited.Done) Edits.changeText(Shop.tree(), "delivery", "New text")).tree();
        Flow newer = flow.withTree(changed).publishedAs(2);
        Play play = new Play(flow, newer).trigger(flow).click("delivery");

        assertThat(play.events().getLast().text()).isEqualTo("We deliver everywhere.");
        assertThat(new Play(flow, newer)
                        .trigger(newer)
                        .click("delivery")
                        .events()
                        .getLast()
                        .text())
                .isEqualTo("New text");
    }

    @Test
    void aVersionThatIsGoneLeavesNobodyAlone() {
        Play play = new Play().trigger(flow);

        assertThat(play.click("delivery").types()).containsExactly(BOT_SHOWN, HANDOFF);
        assertThat(play.events().getLast().botId()).isEqualTo("shop");
        assertThat(new Play().trigger(flow).type("Hello?").types()).containsExactly(BOT_SHOWN, VISITOR_MESSAGE);
    }

    @Test
    void handsOverForReasonsOutsideTheFlow() {
        Play play = new Play(flow);
        assertThat(play.move(new Move.HandOver()).ignored()).contains(Ignored.NO_CHATBOT);

        assertThat(play.trigger(flow).move(new Move.HandOver()).types()).containsExactly(BOT_SHOWN, HANDOFF);
        assertThat(play.move(new Move.HandOver()).ignored()).contains(Ignored.HANDED_OVER);
    }

    @Test
    void anEndedSessionEndsTheFlow() {
        Play play = new Play(flow).trigger(flow).move(new Move.FlowEnded());

        assertThat(play.progress().phase()).isEqualTo(Phase.ENDED);
        assertThat(play.trigger(flow).ignored())
                .as("a later session may show it again")
                .isEmpty();
    }

    @Test
    void aLoopWithoutTheVisitorEndsWithAnAgent() {
        Flow endless = Shop.flow("endless", new Tree(new Message("menu", "Hello", new Step.Go(Target.Exit.MENU))));

        Play play = new Play(endless).trigger(endless);

        assertThat(play.types())
                .startsWith(BOT_SHOWN, BOT_MESSAGE)
                .endsWith(HANDOFF)
                .hasSizeLessThan(30);
    }
}
