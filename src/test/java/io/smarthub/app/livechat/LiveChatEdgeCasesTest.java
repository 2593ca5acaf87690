package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.chatbot.Trigger;
import io.smarthub.domain.chatbot.When;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The edge cases of the rules, played by a visitor into a real database. */
class LiveChatEdgeCasesTest extends InTheHouse {

    private static final Trigger AFTER_MESSAGE = Trigger.of(new When.AfterMessage());

    @Test
    void e1_shownAndIgnored_isTriggeredOnly() {
        house.with(Shop.flow()).visitor().goes();

        expect("NONE", false, 0);
        assertThat(house.number("SELECT SUM(triggered) FROM stat_day")).isEqualTo(1);
        assertThat(house.number("SELECT COUNT(*) FROM conversation WHERE silent"))
                .isEqualTo(1);
        assertThat(house.newest()).containsEntry("status", "OPEN");
    }

    @Test
    void e1_endsWithTheFirstClickOrWord() {
        Visitor ignores = house.with(Shop.flow()).visitor();
        assertThat(house.number("SELECT COUNT(*) FROM conversation WHERE silent"))
                .isEqualTo(1);

        ignores.clicks("delivery");
        house.visitor().types("Hello");

        assertThat(house.conversations()).isEqualTo(2);
        assertThat(house.number("SELECT COUNT(*) FROM conversation WHERE silent"))
                .isZero();
    }

    @Test
    void e2_clicksAndLeaves_isResolvedByTheChatbot() {
        house.with(Shop.flow())
                .visitor()
                .clicks("delivery")
                .clicks("delivery.times")
                .goes();

        expect("RESOLVED", true, 1);
    }

    @Test
    void e3_ignoresTheButtonsAndWrites_isEscalatedAndNormal() {
        house.with(Shop.flow()).visitor().types("Do you have size 40?");

        expect("ESCALATED", false, 0);
    }

    @Test
    void e4_clicksThenWrites_isEscalatedAndJoined() {
        house.with(Shop.flow()).visitor().clicks("delivery").types("And to Norway?");

        expect("ESCALATED", true, 1);
    }

    @Test
    void e5_connectsThenWrites_isEscalatedAndJoined() {
        house.with(Shop.flow()).visitor().clicks("agent").types("Hello?");

        expect("ESCALATED", true, 1);
    }

    @Test
    void e6_connectsAndWritesNothing_isEscalatedAndWaits() {
        house.with(Shop.flow()).visitor().clicks("agent").goes();

        expect("ESCALATED", true, 1);
        assertThat(house.newest()).containsEntry("waiting", true);
    }

    @Test
    void e7_noChatbot_isOutsideItsNumbers() {
        house.visitor().types("Hello");

        expect("NONE", false, 0);
    }

    @Test
    void e8_writesFirstThenClicks_isResolvedUnlessAnAgentAnswered() {
        house.with(flow("later", AFTER_MESSAGE, Shop.tree()))
                .visitor()
                .types("Hello")
                .clicks("delivery");

        expect("RESOLVED", true, 1);
    }

    @Test
    void e8_messageLeftWhileNobodyIsThereIsAMessage_andMayTriggerAChatbot() {
        Visitor visitor = house.with(flow("later", AFTER_MESSAGE, Shop.tree())).visitor();
        visitor.sends(new Incoming.LeaveMessage(visitor.nextId(), "Ana", "ana@example.org", "Hello"));
        visitor.clicks("delivery");

        expect("RESOLVED", true, 1);
    }

    @Test
    void e9_writesFirstAndIgnoresTheChatbot_isNone() {
        house.with(flow("later", AFTER_MESSAGE, Shop.tree())).visitor().types("Hello");

        expect("NONE", false, 0);
    }

    @Test
    void e12_twoChatbotsInOneConversation_areOneUnit() {
        Tree short1 =
                new Tree(new Message("hi", "Hi!", new Step.Choice(List.of(new Reply("ok", "OK", Target.Exit.END)))));
        house.with(flow("first", Shop.AT_ONCE, short1), flow("second", Trigger.of(new When.ChatOpened()), Shop.tree()));
        Visitor visitor = house.visitor().clicks("ok");
        visitor.sends(new Incoming.BoxOpened(true)).clicks("delivery");

        expect("RESOLVED", true, 1);
        assertThat(house.number("SELECT COUNT(*) FROM stat_bot WHERE joined = 1"))
                .isEqualTo(2);
    }

    @Test
    void e14_hiddenWidget_isNotTriggeredUntilItIsShown() {
        house.with(Shop.flow());
        Visitor visitor = new Visitor(house.chat, null, true);
        assertThat(house.conversations()).isZero();

        visitor.sends(new Incoming.Hidden(false));

        expect("NONE", false, 0);
    }

    @Test
    void e16_comesBackAndWrites_turnsToEscalatedWithTheSameUnit() {
        house.with(Shop.flow());
        Visitor visitor = house.visitor().clicks("delivery").goes();
        expect("RESOLVED", true, 1);
        house.clock.pass(Duration.ofHours(3));
        house.startAgain();

        house.visitor(visitor.token()).types("It did not arrive");

        expect("ESCALATED", true, 1);
        assertThat(house.conversations()).isEqualTo(1);
    }

    @Test
    void e17_answersAQuestion_isResolvedByTheChatbot() {
        house.with(Shop.flow()).visitor().clicks("order").types("4711").goes();

        expect("RESOLVED", true, 1);
        assertThat(house.texts()).contains("Order 4711 is on its way.");
    }

    @Test
    void e18_formWithoutAMessage_isNothing() {
        Visitor visitor = house.visitor();
        visitor.sends(new Incoming.LeaveMessage(visitor.nextId(), "Ana", "ana@example.org", "  "));

        assertThat(house.conversations()).isZero();
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.EMPTY);
    }

    @Test
    void e19_messageLeftWhileNobodyIsThere_isEscalated() {
        Visitor visitor = house.with(Shop.flow()).visitor();
        visitor.sends(new Incoming.LeaveMessage(visitor.nextId(), "Ana", "ana@example.org", "Call me, please"));

        expect("ESCALATED", false, 0);
        assertThat(house.emails()).containsExactly("ana@example.org");
    }

    @Test
    void e22_newConversationInTheSameMonth_isAnotherUnit() {
        house.with(Shop.flow());
        Visitor visitor = house.visitor().clicks("delivery").goes();
        house.clock.pass(Duration.ofDays(2));
        house.chat.sweep();

        house.visitor(visitor.token()).clicks("delivery");

        assertThat(house.units()).isEqualTo(2);
        assertThat(house.conversations()).isEqualTo(2);
    }

    private void expect(String outcome, boolean joined, int units) {
        assertThat(house.newest()).containsEntry("outcome", outcome).containsEntry("joined", joined);
        assertThat(house.units()).isEqualTo(units);
    }

    private static Flow flow(String id, Trigger trigger, Tree tree) {
        return Shop.flow(id, tree).withTrigger(trigger);
    }
}
