package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.accepted;
import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.chatbot;
import static io.smarthub.e2e.widget.Frames.happened;
import static io.smarthub.e2e.widget.Frames.refused;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Colours, languages and sizes; leaves pictures in {@code target/widget-pictures} to be looked at. */
class LooksIT extends InTheShop {

    private static final Path PICTURES = Path.of("target/widget-pictures");

    @Test
    void aConversationInLight() {
        visit(conversation()).open();
        take("conversation-light");
        assertThat(widget.find(".panel").getCssValue("background-color")).isEqualTo("rgba(255, 255, 255, 1)");
        server.tell(Map.of("type", "typing", "on", true, "name", "Anna Berg"));
        widget.untilShown(".typing");
        widget.say("One more thing: do you ship to Switzerland?");
        server.tell(refused(server.clientId("message", 1), "not-stored", 30));
        widget.untilShown(".refused");
        take("refused-light");
        server.unreachable();
        browser.until("the banner", () -> !widget.banner().isEmpty());
        widget.say("Hello?");
        take("offline-light");
    }

    @Test
    void aConversationInDarkAndGerman() {
        browser.prefers("dark");
        site.language("de-AT");
        visit(conversation()).open();
        widget.untilSaid("agent", "Gladly! The spring harvest arrives on Friday.");
        assertThat(widget.find(".panel").getCssValue("background-color")).isEqualTo("rgba(23, 25, 31, 1)");
        assertThat(widget.lines()).contains("Anna Berg ist jetzt im Chat");
        assertThat(widget.presence()).isEqualTo("Wir sind online");
        assertThat(widget.find(".send").getAccessibleName()).isEqualTo("Senden");
        take("conversation-dark-de");
        server.tell(happened("e8", "resolved", null));
        widget.untilShown(".rating");
        widget.all(".face").get(2).click();
        take("rating-dark-de");
    }

    @Test
    void theChatbotsButtons() {
        visit(welcome(true, false, chatbot("e1", "Welcome to Leaf & Pot! What can I do for you?", buttons())));
        browser.until("the badge", () -> widget.badge().equals("1"));
        take("teaser-light");
        widget.open();
        take("buttons-light");
        browser.prefers("dark");
        browser.until(
                "dark",
                () -> widget.find(".panel").getCssValue("background-color").contains("23, 25, 31"));
        take("buttons-dark");
    }

    @Test
    void nobodyIsThere() {
        visit(welcome(false)).open();
        widget.untilShown(".leave");
        widget.find(".leave .primary").click();
        take("leave-light");
        browser.fresh(site.origin());
        browser.prefers("dark");
        site.language("de");
        visit(welcome(false)).open();
        widget.untilShown(".leave");
        take("leave-dark-de");
        widget.leave("Mia", "mia@example.com", "Bitte rufen Sie mich zurück.");
        server.tell(visitor("e1", server.clientId("leave", 1), "Bitte rufen Sie mich zurück."));
        widget.untilShown(".thanks");
        take("left-dark-de");
    }

    @Test
    void onATelephoneTheChatIsTheScreen() {
        browser.size(390, 780, true);
        visit(conversation());
        take("phone-closed-light");
        widget.open();
        assertThat(widget.find(".panel").getRect().getDimension().width).isEqualTo(390);
        assertThat(widget.find(".panel").getRect().getDimension().height).isEqualTo(780);
        assertThat(widget.shown(".launcher")).isFalse();
        assertThat(server.sent("hello", 1)).containsEntry("device", "desktop");
        take("phone-conversation-light");
        browser.prefers("dark");
        browser.until(
                "dark",
                () -> widget.find(".panel").getCssValue("background-color").contains("23, 25, 31"));
        take("phone-conversation-dark");
        widget.close();
        assertThat(widget.shown(".launcher")).isTrue();
    }

    @Test
    void aTelephoneWithButtonsInGerman() {
        browser.size(360, 640, true);
        site.language("de");
        visit(welcome(
                        true,
                        chatbot(
                                "e1",
                                "Willkommen bei Leaf & Pot! Womit können wir Ihnen weiterhelfen?",
                                "Wo ist meine Bestellung?",
                                "Lieferzeiten und Versandkosten",
                                "Rückgabe",
                                "Mit Agent sprechen")))
                .open();
        take("phone-buttons-light-de");
    }

    @Test
    void theOwnersColourPositionThemeAndTitle() {
        site.attributes(
                "data-color=\"#ffd400\" data-position=\"left\" data-theme=\"dark\" data-title=\"Leaf &amp; Pot\"");
        visit(conversation()).open();
        take("yellow-left-dark");
        assertThat(widget.find(".panel").getRect().x).isLessThan(40);
        widget.type("Hi");
        assertThat(widget.find(".send").getCssValue("background-color")).isEqualTo("rgba(255, 212, 0, 1)");
        assertThat(widget.find(".visitor .bubble").getCssValue("color")).isEqualTo("rgba(17, 19, 24, 1)");
        browser.fresh(site.origin());
        browser.prefers("light");
        site.attributes("data-color=\"#ffd400\" data-language=\"de\"");
        visit(welcome(true, chatbot("e1", "Welcome!", buttons()))).open();
        browser.until("German", () -> widget.presence().equals("Wir sind online"));
        take("yellow-buttons-light");
    }

    @Test
    void nothingHasBeenSaid() {
        visit(welcome(true))
                .open()
                .type("Hi, I would like to know whether the sencha of last year is still there, and how long it keeps");
        take("empty-light");
    }

    @Test
    void storedAndSeen() {
        visit(welcome(true))
                .open()
                .say("Is the sencha back? See https://example.com/teas/sencha-of-the-spring-2026?size=100g");
        server.tell(accepted(server.clientId("message", 1), "e1"));
        browser.until("stored", () -> widget.status().endsWith("Sent"));
        take("sent-light");
    }

    private static String[] buttons() {
        return new String[] {
            "Where is my order?", "Delivery times and costs", "Returns", "Which tea suits me?", "Talk to an agent"
        };
    }

    private static Map<String, Object> conversation() {
        Instant today = Instant.now();
        Instant then = today.minus(Duration.ofDays(1));
        return welcome(
                true,
                chatbot("e1", "Welcome to Leaf & Pot! What can I do for you?").at(then),
                visitor("e2", "c2", "Talk to an agent").clicked().at(then.plusSeconds(9)),
                happened("e3", "agent-joined", "Anna Berg").at(today.minusSeconds(400)),
                agent("e4", "Anna Berg", "Hello, this is Anna.").at(today.minusSeconds(390)),
                agent(
                                "e5",
                                "Anna Berg",
                                "You asked about green teas. What do you usually drink, and how strong do you like it?")
                        .at(today.minusSeconds(380)),
                visitor("e6", "c6", "Sencha mostly. Is there a fresh one?").at(today.minusSeconds(120)),
                agent("e7", "Anna Berg", "Gladly! The spring harvest arrives on Friday.")
                        .at(today.minusSeconds(60)));
    }

    private void take(String name) {
        browser.picture(PICTURES.resolve(name + ".png"));
    }
}
