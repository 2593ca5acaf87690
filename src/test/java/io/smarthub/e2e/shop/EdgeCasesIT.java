package io.smarthub.e2e.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.chatbot.Trigger;
import io.smarthub.domain.chatbot.When;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.launch.OwnersInbox;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The edge cases of the rules, clicked and typed by a visitor; found in the conversation, the owner's window, the quota and today's statistics. */
@ExtendWith(FxTest.class)
@OffFx
class EdgeCasesIT extends AtTheShop {

    private static final int OF_THE_PLAN = 100;

    @Test
    void e1_shownAndIgnored_isTriggeredOnly() {
        RunningShop shop = shop(Shop.flow());
        visit(shop);
        browser.until("the chatbot beside the launcher", () -> widget.badge().equals("1"));
        leave();

        expect(shop, Outcome.NONE, false, 0);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 0, 0, 0, 0));
        assertThat(inTab(shop, ConversationFilter.Tab.ALL)).as("open").isEqualTo(1);
        assertThat(inTab(shop, ConversationFilter.Tab.ACTIVE))
                .as("needs the owner")
                .isZero();
        assertThat(inTab(shop, ConversationFilter.Tab.SILENT)).isEqualTo(1);
    }

    @Test
    void e2_clicksAndLeaves_isResolvedByTheChatbot() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("Delivery");
        widget.choose("Times");
        widget.untilSaid("chatbot", "Two days.");
        leave();

        expect(shop, Outcome.RESOLVED, true, 1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 1, 0, 1));
    }

    @Test
    void e3_ignoresTheButtonsAndWrites_isEscalatedAndNormal() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        says("Do you have size 40?");

        expect(shop, Outcome.ESCALATED, false, 0);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 0, 1, 0));
    }

    @Test
    void e4_clicksThenWrites_isEscalatedAndJoined() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("Delivery");
        widget.untilSaid("chatbot", "We deliver everywhere.");
        says("And to Norway?");

        expect(shop, Outcome.ESCALATED, true, 1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 0, 1, 1));
    }

    @Test
    void e5_connectsThenWrites_isEscalatedAndJoined() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("Talk to us");
        browser.until("no buttons after the hand-over", () -> widget.buttons().isEmpty());
        says("Hello?");

        expect(shop, Outcome.ESCALATED, true, 1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 0, 1, 1));
    }

    @Test
    void e6_connectsAndWritesNothing_isEscalatedAndWaits() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("Talk to us");
        browser.until("it is stored", () -> !shop.said(Author.VISITOR).isEmpty());
        leave();

        expect(shop, Outcome.ESCALATED, true, 1);
        assertThat(shop.newest().row().waitingSince()).isNotNull();
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 0, 1, 1));
    }

    @Test
    void e7_noChatbot_isOutsideItsNumbers() {
        RunningShop shop = shop();
        visit(shop).open();
        beginsWith("Hello");

        expect(shop, Outcome.NONE, false, 0);
        assertThat(shop.today()).isEqualTo(new Figures(1, 0, 0, 0, 0, 0));
    }

    @Test
    void e8_writesFirstThenClicks_isResolvedUnlessAnAgentAnswered() {
        RunningShop shop = shop(Shop.flow().withTrigger(Trigger.of(new When.AfterMessage())));
        visit(shop).open();
        beginsWith("Hello");
        widget.choose("Delivery");
        widget.untilSaid("chatbot", "We deliver everywhere.");

        expect(shop, Outcome.RESOLVED, true, 1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 1, 0, 1));
    }

    @Test
    void e12_twoChatbotsInOneConversation_areOneUnit() {
        Tree greeting =
                new Tree(new Message("hi", "Hi!", new Step.Choice(List.of(new Reply("ok", "OK", Target.Exit.END)))));
        RunningShop shop = shop(
                Shop.flow("first", greeting),
                Shop.flow("second", Shop.tree()).withTrigger(Trigger.of(new When.ChatOpened())));
        visit(shop).open().choose("OK");
        // the box is open: the second one comes as soon as the first one has ended
        browser.until("the second one", () -> widget.buttons().contains("Delivery"));
        widget.choose("Delivery");
        widget.untilSaid("chatbot", "We deliver everywhere.");

        expect(shop, Outcome.RESOLVED, true, 1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 1, 0, 1));
        assertThat(shop.workspace().statistics().chatbots(shop.range(), "web"))
                .as("each has its own numbers")
                .extracting(row -> row.chatbot().id())
                .containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void e14_hiddenWidget_isNotTriggeredUntilItIsShown() {
        RunningShop shop = shop(Shop.flow());
        String script = beforeEveryPage("window.SmartHubChat = [['hide']]");
        try {
            visit(shop);
            widget.untilGone(".launcher");
            assertThat(shop.conversations()).as("nobody saw the chatbot").isZero();
            assertThat(shop.today()).isEqualTo(Figures.ZERO);

            browser.script("SmartHubChat.show()");
            browser.until("the chatbot", () -> widget.badge().equals("1"));
        } finally {
            noLonger(script);
        }

        expect(shop, Outcome.NONE, false, 0);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 0, 0, 0, 0));
    }

    @Test
    void e16_comesBackAndWrites_turnsToEscalatedWithTheSameUnit() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("Delivery");
        widget.untilSaid("chatbot", "We deliver everywhere.");
        leave();
        expect(shop, Outcome.RESOLVED, true, 1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 1, 0, 1));

        shop.startAgain();
        visit(shop).untilSaid("chatbot", "We deliver everywhere.");
        says("It did not arrive");

        expect(shop, Outcome.ESCALATED, true, 1);
        assertThat(shop.conversations()).isEqualTo(1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 0, 1, 1));
    }

    @Test
    void e17_answersAQuestion_isResolvedByTheChatbot() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("My order");
        widget.untilSaid("chatbot", "Which order?");
        widget.say("soon");
        widget.untilSaid("chatbot", "Digits only, please.");
        widget.say("4711");
        widget.untilSaid("chatbot", "Order 4711 is on its way.");
        leave();

        expect(shop, Outcome.RESOLVED, true, 1);
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 1, 0, 1));
    }

    @Test
    void e19_messageLeftWhileNobodyIsThere_isEscalated() {
        RunningShop shop = shop(Shop.flow());
        shop.nobodyIsThere();
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        widget.untilShown(".away .link");
        widget.find(".away .link").click();
        widget.leave("Ana", "ana@example.org", "Call me, please");
        widget.untilShown(".thanks");

        expect(shop, Outcome.ESCALATED, false, 0);
        assertThat(shop.newest().visitor().email()).isEqualTo("ana@example.org");
        assertThat(shop.newest().visitor().name()).isEqualTo("Ana");
        assertThat(shop.today()).isEqualTo(new Figures(1, 1, 1, 0, 1, 0));
    }

    /** The first words: in the text field, or in the form where nobody is there. */
    private void beginsWith(String words) {
        widget.untilShown(".field, .leave");
        if (widget.shown(".leave")) {
            widget.leave("Ana", "ana@example.org", words);
        } else {
            widget.say(words);
        }
        widget.untilSaid("visitor", words);
        browser.until("it is stored", () -> !widget.status().endsWith("Sending …"));
    }

    private static long inTab(RunningShop shop, ConversationFilter.Tab tab) {
        return shop.workspace()
                .conversations()
                .exactCount(ConversationFilter.ALL
                        .with()
                        .status(Status.OPEN)
                        .tab(tab)
                        .build());
    }

    private void leave() {
        browser.open("about:blank");
    }

    private static void expect(RunningShop shop, Outcome outcome, boolean joined, int units) {
        assertThat(shop.newest().row().outcome()).isEqualTo(outcome);
        assertThat(shop.newest().classification().outcome()).isEqualTo(outcome);
        assertThat(shop.newest().row().joinedByChatbot()).isEqualTo(joined);
        assertThat(shop.newest().quota() != null).as("a unit").isEqualTo(units == 1);
        assertThat(shop.unitsLeft()).isEqualTo(OF_THE_PLAN - units);
        isSeen(shop, outcome, joined);
    }

    /** In the window: the conversation's badge and outcome, and its row, unless nobody reacted. */
    private static void isSeen(RunningShop shop, Outcome outcome, boolean joined) {
        ConversationDetail newest = shop.newest();
        try (OwnersInbox inbox = new OwnersInbox(shop.workspace(), newest)) {
            if (newest.summary().silent()) {
                inbox.reads("1 conversation without a reaction");
            } else {
                inbox.reads(newest.row().preview());
            }
            assertThat(inbox.isRead("Joined by chatbot")).isEqualTo(joined);
            assertThat(inbox.isRead("Resolved by chatbot")).isEqualTo(outcome == Outcome.RESOLVED);
            assertThat(inbox.isRead("Escalated to agent")).isEqualTo(outcome == Outcome.ESCALATED);
        } catch (Exception e) {
            throw new AssertionError("the owner's window", e);
        }
    }
}
