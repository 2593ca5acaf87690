package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.accepted;
import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.chatbot;
import static io.smarthub.e2e.widget.Frames.happened;
import static io.smarthub.e2e.widget.Frames.refused;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.e2e.WidgetPage.Bubble;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

class ConversationIT extends InTheShop {

    @Test
    void aWelcomeShowsEverythingThatWasSaid() {
        visit(welcome(
                        true,
                        chatbot("e1", "How can we help?", "Delivery"),
                        visitor("e2", "c2", "Delivery").clicked(),
                        happened("e3", "agent-joined", "Anna"),
                        agent("e4", "Anna", "Two days.")))
                .open();
        widget.untilSaid("agent", "Two days.");
        assertThat(widget.bubbles())
                .containsExactly(
                        new Bubble("chatbot", "How can we help?"),
                        new Bubble("visitor", "Delivery"),
                        new Bubble("agent", "Two days."));
        assertThat(widget.lines()).containsExactly("Anna joined the chat");
        assertThat(widget.text("#title")).isEqualTo("Anna");
        assertThat(widget.presence()).isEqualTo("We are online");
    }

    @Test
    void theFirstFrameSaysWhereTheVisitorIs() {
        visit(welcome(true));
        Map<String, Object> hello = server.sent("hello", 1);
        assertThat(hello)
                .containsEntry("token", null)
                .containsEntry("page", Map.of("url", site.url(), "title", "Tea shop"))
                .containsEntry("language", "en")
                .containsEntry("device", "desktop")
                .containsEntry("hidden", false);
        assertThat((String) hello.get("browser")).matches("Chrome \\d+, Linux");
        assertThat(browser.script("return fake.sockets[0].url"))
                .isEqualTo(site.url().replace("http", "ws") + "chat/v1/socket");
        browser.open(site.url());
        assertThat(server.sent("hello", 1)).containsEntry("token", "t-1");
    }

    @Test
    void aMessageIsShownAtOnceAndMarkedWhenItIsStored() {
        visit(welcome(true)).open().say("Is sencha back?");
        widget.untilSaid("visitor", "Is sencha back?");
        assertThat(widget.status()).endsWith(" · Sending …");
        String clientId = server.clientId("message", 1);
        assertThat(clientId).matches("[A-Za-z0-9-]{1,40}");
        assertThat(widget.text(".field")).isEmpty();
        server.tell(accepted(clientId, "e1"));
        browser.until("it is stored", () -> widget.status().endsWith(" · Sent"));
        server.tell(visitor("e1", clientId, "Is sencha back?"));
        server.tell(Map.of("type", "seen", "eventId", "e1"));
        browser.until("it is seen", () -> widget.status().endsWith(" · Seen"));
        assertThat(widget.bubbles()).containsExactly(new Bubble("visitor", "Is sencha back?"));
    }

    @Test
    void whatIsSaidBeforeItIsAcceptedIsNotShownTwice() {
        visit(welcome(true)).open().say("Hello");
        String clientId = server.clientId("message", 1);
        server.tell(visitor("e1", clientId, "Hello"));
        server.tell(accepted(clientId, "e1"));
        server.tell(visitor("e1", clientId, "Hello"));
        server.tell(agent("e2", "Anna", "Hi"));
        widget.untilSaid("agent", "Hi");
        assertThat(widget.bubbles()).containsExactly(new Bubble("visitor", "Hello"), new Bubble("agent", "Hi"));
    }

    @Test
    void whatIsRefusedSaysWhyAndIsTriedAgainWhenItMayBe() {
        visit(welcome(true)).open().say("Hello");
        String clientId = server.clientId("message", 1);
        server.tell(refused(clientId, "not-stored", 1));
        widget.untilShown(".refused");
        assertThat(widget.text(".refused .why")).isEqualTo("Not sent: it could not be stored.");
        browser.until(
                "it may be tried again", () -> widget.find(".refused .link").isEnabled());
        assertThat(widget.text(".refused .link")).isEqualTo("Send again");
        widget.find(".refused .link").click();
        assertThat(server.clientId("message", 2)).isEqualTo(clientId);
        widget.untilGone(".refused");
        server.tell(visitor("e1", clientId, "Hello"));
        assertThat(widget.bubbles()).hasSize(1);
    }

    @Test
    void whatIsRefusedForGoodGoesBackIntoTheTextField() {
        visit(welcome(true)).open().say("Hello");
        server.tell(refused(server.clientId("message", 1), "blocked", null));
        widget.untilShown(".refused");
        assertThat(widget.texts(".refused .link")).containsExactly("Edit", "Remove");
        widget.find(".refused .link").click();
        widget.untilGone(".refused");
        assertThat(widget.find(".field").getDomProperty("value")).isEqualTo("Hello");
        assertThat(widget.bubbles()).isEmpty();
    }

    @Test
    void onlyTheChatbotsNewestMessageHasButtons() {
        visit(welcome(true, chatbot("e1", "How can we help?", "Delivery", "Returns")))
                .open();
        browser.until("buttons", () -> widget.buttons().equals(List.of("Delivery", "Returns")));
        widget.choose("Returns");
        widget.untilSaid("visitor", "Returns");
        assertThat(server.sent("click", 1)).containsEntry("messageId", "e1").containsEntry("buttonId", "b2");
        assertThat(widget.buttons()).as("one click is enough").isEmpty();
        server.tell(visitor("e2", server.clientId("click", 1), "Returns").clicked());
        server.tell(chatbot("e3", "Within 30 days.", "Back"));
        browser.until("the next buttons", () -> widget.buttons().equals(List.of("Back")));
        server.tell(agent("e4", "Anna", "I take over."));
        browser.until("no buttons beside an agent", () -> widget.buttons().isEmpty());
    }

    @Test
    void theTextFieldIsThereOnlyWhileOneCanType() {
        visit(welcome(true, false, chatbot("e1", "How can we help?", "Delivery")))
                .open();
        widget.untilShown(".instead");
        assertThat(widget.shown(".field")).isFalse();
        assertThat(widget.text(".instead")).isEqualTo("Please choose an answer.");
        server.tell(Map.of("type", "text-field", "usable", true));
        widget.untilShown(".field");
        assertThat(widget.shown(".instead")).isFalse();
    }

    @Test
    void typingIsToldAndShown() {
        visit(welcome(true)).open().type("Hm");
        assertThat(server.sent("typing", 1)).containsEntry("on", true);
        widget.type("mm");
        assertThat(server.sent("typing")).as("not at every key").hasSize(1);
        widget.find(".field").sendKeys(Keys.ENTER);
        assertThat(server.sent("typing", 2)).containsEntry("on", false);
        server.tell(Map.of("type", "typing", "on", true, "name", "Anna"));
        widget.untilShown(".typing");
        assertThat(widget.text(".typing-words")).isEqualTo("Anna is typing");
        server.tell(agent("e2", "Anna", "Hi"));
        widget.untilGone(".typing");
    }

    @Test
    void aResolvedConversationIsRatedOnce() {
        visit(welcome(true, agent("e1", "Anna", "Done."), happened("e2", "resolved", null)))
                .open();
        widget.rate(3, "Quick!");
        assertThat(server.sent("rate", 1)).containsEntry("rating", 3L).containsEntry("text", "Quick!");
        widget.untilGone(".rating");
        server.tell(Map.of(
                "type",
                "said",
                "id",
                "e3",
                "clientId",
                server.clientId("rate", 1),
                "at",
                "2026-11-27T10:00:00Z",
                "author",
                "visitor",
                "kind",
                "rated",
                "text",
                "Quick!",
                "buttons",
                List.of()));
        browser.until("thanks", () -> widget.lines().contains("Thank you for your rating"));
        assertThat(widget.shown(".rating")).isFalse();
    }

    @Test
    void aMessageIsLeftWhileNobodyIsThere() {
        visit(welcome(false)).open();
        widget.untilShown(".leave");
        assertThat(widget.presence()).isEqualTo("We are away at the moment");
        assertThat(widget.shown(".field")).isFalse();
        widget.find(".leave .primary").click();
        assertThat(widget.texts(".leave .why"))
                .containsExactly(
                        "Please enter your name.",
                        "Please enter an e‑mail address such as name@example.com.",
                        "Please write your message.");
        assertThat(widget.focused().getAttribute("id")).isEqualTo("leave-name");
        widget.leave("Mia", "mia@example.com", "Call me back");
        assertThat(server.sent("leave", 1))
                .containsEntry("name", "Mia")
                .containsEntry("email", "mia@example.com")
                .containsEntry("text", "Call me back");
        server.tell(visitor("e1", server.clientId("leave", 1), "Call me back"));
        widget.untilShown(".thanks");
        assertThat(widget.shown(".leave")).isFalse();
        assertThat(widget.bubbles()).containsExactly(new Bubble("visitor", "Call me back"));
    }

    @Test
    void whatWasBegunInTheFormStaysWhenTheChatbotSpeaksUp() {
        visit(welcome(false)).open();
        widget.untilShown(".leave");
        widget.find("#leave-name").sendKeys("Mia");
        server.tell(chatbot("e1", "May I help?", "Yes"));
        widget.untilSaid("chatbot", "May I help?");
        assertThat(widget.find("#leave-name").getDomProperty("value")).isEqualTo("Mia");
        widget.find(".leave .link").click();
        widget.untilShown(".field");
        assertThat(widget.buttons()).containsExactly("Yes");
    }

    @Test
    void aTextThatIsTooLongIsNotSent() {
        visit(welcome(true)).open();
        widget.untilShown(".field");
        browser.script(
                "const field = arguments[0]; field.value = 'x'.repeat(4990); field.dispatchEvent(new Event('input'))",
                widget.find(".field"));
        assertThat(widget.text(".left")).isEqualTo("10 characters left");
        widget.type("y".repeat(12));
        assertThat(widget.text(".left")).isEqualTo("2 characters too many");
        widget.find(".field").sendKeys(Keys.ENTER);
        assertThat(widget.find(".send").isEnabled()).isFalse();
        assertThat(server.sent("message")).isEmpty();
    }

    @Test
    void aBlockedVisitorIsToldThatTheChatIsClosed() {
        visit(welcome(true)).open();
        server.tell(Map.of("type", "bye", "reason", "blocked"));
        widget.untilShown(".instead");
        assertThat(widget.text(".instead")).isEqualTo("This chat is closed.");
        assertThat(widget.shown(".field")).isFalse();
        assertThat(widget.banner()).isEmpty();
    }

    @Test
    void anErasedVisitorBeginsAnew() {
        visit(welcome(true, agent("e1", "Anna", "Hi"))).open();
        widget.untilSaid("agent", "Hi");
        browser.script("fake.welcome = arguments[0]", welcome(true));
        server.tell(Map.of("type", "bye", "reason", "erased"));
        browser.until("nothing is left", () -> widget.bubbles().isEmpty());
        browser.script("fake.drop()");
        assertThat(server.sent("hello", 2)).containsEntry("token", null);
    }
}
