package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.accepted;
import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.e2e.WidgetPage.Bubble;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing is doubled: over a broken line, a new page and in two tabs. */
class DeliveryIT extends InTheShop {

    @Test
    void whatWasNotAnsweredIsSentAgainUnderItsNameUntilItIs() {
        visit(welcome(true)).open().say("One");
        String one = server.clientId("message", 1);
        server.unreachable();
        browser.until(
                "the banner",
                () -> widget.banner().equals("No connection. Your messages are sent as soon as it is back."));
        widget.say("Two");
        browser.until("it is marked", () -> widget.status().endsWith("Not sent yet"));
        assertThat(server.sent("message")).hasSize(1);
        server.reachable(welcome(true, visitor("e1", one, "One")));
        String two = server.clientId("message", 2);
        assertThat(two).isNotEqualTo(one);
        assertThat(server.sent("message", 2)).containsEntry("text", "Two");
        browser.until("no banner", () -> widget.banner().isEmpty());
        server.tell(accepted(two, "e2"));
        server.tell(visitor("e2", two, "Two"));
        server.unreachable();
        server.reachable(
                welcome(true, visitor("e1", one, "One"), visitor("e2", two, "Two"), agent("e3", "Anna", "Hi")));
        widget.untilSaid("agent", "Hi");
        assertThat(server.sent("message")).as("nothing a third time").hasSize(2);
        assertThat(widget.bubbles())
                .containsExactly(new Bubble("visitor", "One"), new Bubble("visitor", "Two"), new Bubble("agent", "Hi"));
    }

    @Test
    void aNewPageSendsWhatTheOldOneCouldNot() {
        visit(welcome(true)).open();
        server.unreachable();
        widget.say("Still here?");
        browser.open(site.url());
        widget.untilShown(".panel");
        assertThat(server.sent("message", 1)).containsEntry("text", "Still here?");
        widget.untilSaid("visitor", "Still here?");
    }

    @Test
    void aRefusedMessageIsNotSentAgainByItself() {
        visit(welcome(true)).open().say("Hello");
        server.tell(Frames.refused(server.clientId("message", 1), "too-long", null));
        widget.untilShown(".refused");
        server.unreachable();
        server.reachable(welcome(true, agent("e1", "Anna", "Hi")));
        widget.untilSaid("agent", "Hi");
        assertThat(server.sent("message")).hasSize(1);
    }

    @Test
    void whatIsTooMuchAtOnceGoesOnByItselfInItsOrder() {
        visit(welcome(true)).open();
        server.unreachable();
        widget.say("One");
        widget.say("Two");
        server.reachable(welcome(true));
        String one = server.clientId("message", 1);
        assertThat(server.sent("message"))
                .as("the next one waits for the answer")
                .hasSize(1);
        server.tell(Frames.refused(one, "too-many", 1));
        widget.say("Three");
        assertThat(server.sent("message")).as("everything waits").hasSize(1);
        assertThat(widget.status()).endsWith("Sending …");
        assertThat(server.clientId("message", 2)).as("the same again").isEqualTo(one);
        server.tell(accepted(one, "e1"));
        assertThat(server.sent("message", 3)).containsEntry("text", "Two");
        server.tell(visitor("e2", server.clientId("message", 3), "Two"));
        assertThat(server.sent("message", 4)).containsEntry("text", "Three");
        assertThat(widget.shown(".refused")).isFalse();
    }

    @Test
    void aLostLineComesBackByItself() {
        visit(welcome(true)).open();
        browser.script("fake.drop()");
        server.sent("hello", 2);
        server.tell(agent("e1", "Anna", "Hi"));
        widget.untilSaid("agent", "Hi");
    }

    @Test
    void twoTabsShowTheSameOnce() {
        visit(welcome(true)).open();
        String first = browser.tab();
        String second = browser.newTab();
        visit(welcome(true)).open();
        server.unreachable();
        browser.toTab(first);
        widget.say("From the first");
        String clientId = server.clientId("message", 1);
        browser.toTab(second);
        widget.untilSaid("visitor", "From the first");
        server.reachable(welcome(true));
        assertThat(server.clientId("message", 1))
                .as("the same thing under the same name")
                .isEqualTo(clientId);
        server.tell(accepted(clientId, "e1"));
        server.tell(visitor("e1", clientId, "From the first"));
        browser.toTab(first);
        server.tell(visitor("e1", clientId, "From the first"));
        server.tell(accepted(clientId, "e1"));
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        for (String tab : List.of(first, second)) {
            browser.toTab(tab);
            assertThat(widget.bubbles()).containsExactly(new Bubble("visitor", "From the first"));
        }
        browser.toTab(first);
    }

    @Test
    void twoTabsThatCameAtTheSameTimeBecomeOneVisitor() {
        visit(welcome(true));
        browser.until("the first token", () -> "t-1".equals(browser.script("return localStorage['smarthub-chat']")));
        String first = browser.tab();
        browser.newTab();
        site.welcome(welcome(true));
        browser.open(site.url() + "other");
        browser.script("localStorage['smarthub-chat'] = 't-2'");
        browser.toTab(first);
        assertThat(server.sent("hello", 2)).containsEntry("token", "t-2");
    }
}
