package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.domain.chatbot.Allowance;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveChatTest extends InTheHouse {

    @Test
    void whoOnlyLooksLeavesNoTrace() {
        Visitor visitor = house.visitor();
        visitor.sends(new Incoming.Moved(Visitor.SHOP))
                .sends(new Incoming.Typing(true))
                .goes();

        assertThat(visitor.welcome().said()).isEmpty();
        assertThat(house.conversations()).isZero();
        assertThat(house.number("SELECT COUNT(*) FROM visitor")).isZero();
    }

    @Test
    void whatIsAcceptedIsStoredOnce_howeverOftenItComes() {
        Visitor visitor = house.visitor();
        Incoming.Message message = new Incoming.Message("one", "Hello");

        visitor.sends(message).sends(message);
        house.startAgain();
        Visitor back = house.visitor(visitor.token()).sends(message);

        assertThat(house.types()).containsExactly(EventType.VISITOR_MESSAGE);
        assertThat(visitor.all(Outgoing.Accepted.class)).hasSize(2);
        assertThat(back.all(Outgoing.Accepted.class)).hasSize(1);
        assertThat(back.welcome().said()).extracting(Outgoing.Said::clientId).containsExactly("one");
    }

    @Test
    void bothTabsHearEverything_andNothingIsDoubled() {
        house.with(Shop.flow());
        Visitor one = house.visitor();
        Visitor other = house.visitor(one.token());

        one.clicks("delivery");
        other.types("Thanks");

        assertThat(one.said()).isEqualTo(other.said());
        assertThat(one.words()).containsExactly("How can we help?", "Delivery", "We deliver everywhere.", "Thanks");
        assertThat(house.conversations()).isEqualTo(1);
        assertThat(house.number("SELECT SUM(triggered) FROM stat_day")).isEqualTo(1);
    }

    @Test
    void runningChatbotFinishesOnItsVersion_alsoAfterAKill() {
        house.with(Shop.flow());
        Visitor visitor = house.visitor().clicks("order");
        house.versions.add(new Flow(
                "shop",
                "Shop",
                2,
                "en",
                10,
                true,
                false,
                Shop.AT_ONCE,
                new Tree(new Message("x", "New!", Step.end()))));
        house.startAgain();

        Visitor back = house.visitor(visitor.token());
        assertThat(back.welcome().said().getLast().buttons())
                .extracting(Outgoing.Button::label)
                .containsExactly("I don’t know it");
        back.types("no number").types("4711");

        assertThat(back.words())
                .contains("Digits only, please.", "Order 4711 is on its way.")
                .doesNotContain("New!");
    }

    @Test
    void agentsAnswerReachesTheTabs_andTheChatbotIsSilent() {
        house.with(Shop.flow());
        Visitor visitor = house.visitor().clicks("delivery");

        house.agentWrites("I can help");

        Outgoing.Said said = (Outgoing.Said) visitor.hears(
                frame -> frame instanceof Outgoing.Said it && it.author().equals("agent"));
        assertThat(said.text()).isEqualTo("I can help");
        visitor.clicks("delivery.times");
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.NOT_CLICKABLE);
    }

    @Test
    void notesStayAmongAgents() {
        Visitor visitor = house.visitor().types("Hello");
        writer().perform(new Action.Note("difficult customer"), List.of(house.newestNumber()));
        house.agentWrites("Hello Ana");

        visitor.hears(frame -> frame instanceof Outgoing.Said it && it.text().equals("Hello Ana"));

        assertThat(visitor.words()).doesNotContain("difficult customer");
        assertThat(house.visitor(visitor.token()).words()).containsExactly("Hello", "Hello Ana");
    }

    @Test
    void resolvedConversationIsOpenedAgainByTheVisitor() {
        Visitor visitor = house.visitor().types("Hello");
        writer().perform(new Action.Resolve(), List.of(house.newestNumber()));
        visitor.hears(frame -> frame instanceof Outgoing.Said it && it.kind() == Outgoing.Kind.RESOLVED);
        assertThat(house.newest()).containsEntry("status", "RESOLVED");

        visitor.types("One more thing");

        assertThat(house.newest()).containsEntry("status", "OPEN");
        assertThat(house.conversations()).isEqualTo(1);
    }

    @Test
    void erasedVisitorIsSentAway_andTheirTokenOpensNothing() {
        Visitor visitor = house.visitor().types("My name is Ana");
        writer().perform(new Action.EraseVisitor(), List.of(house.newestNumber()));
        assertThat(visitor.hears(Outgoing.Bye.class::isInstance)).isEqualTo(new Outgoing.Bye("erased"));
        visitor.types("still here");

        Visitor replayed = house.visitor(visitor.token());

        assertThat(replayed.token()).isNotEqualTo(visitor.token());
        assertThat(replayed.welcome().said()).isEmpty();
        assertThat(house.texts()).noneMatch(text -> text.contains("Ana") || text.contains("still"));
    }

    @Test
    void blockedVisitorIsSentAway_untilTheyAreLetInAgain() {
        Visitor visitor = house.with(Shop.flow()).visitor().types("Spam");
        writer().perform(new Action.BlockVisitor(true), List.of(house.newestNumber()));
        assertThat(visitor.hears(Outgoing.Bye.class::isInstance)).isEqualTo(new Outgoing.Bye("blocked"));
        visitor.types("more spam");
        house.startAgain();

        Visitor again = house.visitor(visitor.token()).types("and more");
        assertThat(again.heard).containsExactly(new Outgoing.Bye("blocked"));
        assertThat(house.texts()).containsExactly("How can we help?", "Spam");

        writer().perform(new Action.BlockVisitor(false), List.of(house.newestNumber()));
        assertThat(house.visitor(visitor.token()).welcome().said()).hasSize(2);
    }

    @Test
    void forgedTokenOpensNobodysConversation() {
        Visitor visitor = house.visitor().types("Secret");
        String id = visitor.token().substring(0, visitor.token().lastIndexOf('.'));

        for (String forged :
                List.of(id, id + ".", id + ".AAAA", "x." + visitor.token(), "", ".", "-.-", "a".repeat(5_000))) {
            Visitor stranger = house.visitor(forged);
            assertThat(stranger.welcome().said()).as(forged).isEmpty();
            assertThat(stranger.token()).isNotEqualTo(visitor.token());
        }
    }

    @Test
    void whatIsNotStoredIsRefused_andTakenInLater() {
        Visitor visitor = house.visitor();
        store.before = true;
        visitor.sends(new Incoming.Message("one", "Hello"));
        assertThat(visitor.refused()).isEqualTo(new Outgoing.Refused("one", Outgoing.Why.NOT_STORED, 5));
        assertThat(visitor.all(Outgoing.Said.class)).isEmpty();
        store.before = false;

        visitor.sends(new Incoming.Message("one", "Hello"));

        assertThat(house.texts()).containsExactly("Hello");
        assertThat(visitor.all(Outgoing.Accepted.class)).hasSize(1);
    }

    @Test
    void emptyAndTooLongMessagesAreRefused() {
        Visitor visitor = house.visitor().types(" \n ");
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.EMPTY);

        visitor.types("x".repeat(5_001));
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.TOO_LONG);

        visitor.types("x".repeat(5_000));
        assertThat(house.texts()).containsExactly("x".repeat(5_000));
    }

    @Test
    void cardNumbersAreMaskedBeforeTheyAreStored() {
        Visitor visitor = house.visitor().types("My card is 4111 1111 1111 1111");

        assertThat(house.texts().getFirst()).doesNotContain("4111 1111 1111").endsWith("1111");
        assertThat(visitor.words()).isEqualTo(house.texts());
    }

    @Test
    void textFieldIsOffUntilTheVisitorConnects() {
        Visitor visitor = house.with(Shop.withoutTextField()).visitor();
        visitor.types("Hello");
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.NOT_TAKEN);
        assertThat(visitor.all(Outgoing.TextField.class)).containsExactly(new Outgoing.TextField(false));

        visitor.clicks("agent").types("Hello");

        assertThat(visitor.all(Outgoing.TextField.class)).last().isEqualTo(new Outgoing.TextField(true));
        assertThat(house.types()).endsWith(EventType.HANDOFF_CLICK, EventType.VISITOR_MESSAGE);
    }

    @Test
    void withoutUnitsLeftNoChatbotIsTriggered_liveChatGoesOn_runningOnesFinish() {
        house.with(Shop.flow());
        Visitor running = house.visitor();
        house.allowance = new Allowance(true, 0);

        Visitor late = house.visitor().types("Hello");
        running.clicks("delivery");

        assertThat(late.words()).containsExactly("Hello");
        assertThat(running.words()).endsWith("Delivery", "We deliver everywhere.");
        assertThat(house.number("SELECT SUM(triggered) FROM stat_day")).isEqualTo(1);
        assertThat(house.number("SELECT SUM(escalated) FROM stat_day")).isZero();
    }

    @Test
    void chatbotIsShownOnceAVisit_alsoAfterAKill() {
        house.with(Shop.flow());
        Visitor visitor = house.visitor().clicks("bye");
        house.startAgain();

        Visitor back = house.visitor(visitor.token());
        back.sends(new Incoming.Moved(new Incoming.Page("https://shop.example/hats", "Hats")));

        assertThat(back.words()).containsExactly("How can we help?", "No, thanks");
    }

    @Test
    void timeDoesNotRunBackwardsInAConversation() {
        Visitor visitor = house.visitor().types("first");
        house.clock.pass(Duration.ofHours(-5));
        visitor.types("second");

        assertThat(visitor.words()).containsExactly("first", "second");
        assertThat(house.visitor(visitor.token()).words()).containsExactly("first", "second");
    }

    @Test
    void ratingIsKeptOnTheConversationsScale() {
        Visitor visitor = house.visitor();
        visitor.sends(new Incoming.Rate("early", 3, ""));
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.NOT_TAKEN);

        visitor.types("Thanks").sends(new Incoming.Rate("late", 3, "great"));

        assertThat(house.texts()).containsExactly("Thanks", "5 great");
        assertThat(house.number("SELECT rating FROM conversation")).isEqualTo(5);
    }

    @Test
    void whoTheySayTheyAreIsKeptWithTheConversation() {
        Visitor visitor = house.visitor();
        visitor.sends(new Incoming.Identify("Ana\u202e\n Nováková", "ana@example.org", null));
        assertThat(house.number("SELECT COUNT(*) FROM visitor")).isZero();

        visitor.types("Hello").sends(new Incoming.Identify(null, "ana@new.example", null));

        assertThat(house.emails()).containsExactly("ana@new.example");
        assertThat(house.chat.visitors())
                .extracting(AgentDesk.VisitorHere::conversation)
                .containsExactly(house.newestNumber());
    }

    @Test
    void whoTheySaidTheyAreIsKnownAgain_afterAKill() {
        Visitor visitor = house.visitor().types("Hello");
        visitor.sends(new Incoming.Identify("Ana", "ana@example.org", "+420 1"));
        house.startAgain();

        Visitor back = house.visitor(visitor.token());
        assertThat(house.chat.visitors())
                .extracting(AgentDesk.VisitorHere::name)
                .containsExactly("Ana");

        back.sends(new Incoming.Identify(null, null, "+420 2")).types("And I have a new number");
        assertThat(house.emails()).containsExactly("ana@example.org");
        assertThat(house.chat.visitors().getFirst().name()).isEqualTo("Ana");
    }
}
