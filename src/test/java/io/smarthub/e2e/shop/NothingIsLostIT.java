package io.smarthub.e2e.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.conversation.Author;
import io.smarthub.e2e.WidgetPage.Bubble;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over new pages, in two tabs, without a server and over its death: everything is kept once, in its order. */
class NothingIsLostIT extends AtTheShop {

    @Test
    void aNewPageShowsWhatWasSaid() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().choose("Delivery");
        widget.untilSaid("chatbot", "We deliver everywhere.");
        says("And to Norway?");
        shop.reply("To Norway, too.");
        widget.untilSaid("agent", "To Norway, too.");
        List<Bubble> before = widget.bubbles();

        browser.open(shop.page() + "/shipping");

        browser.until("the same as on the page before", () -> widget.bubbles().equals(before));
        says("Thank you");
        assertThat(widget.bubbles()).hasSize(before.size() + 1);
        assertThat(shop.said(Author.VISITOR)).containsExactly("Delivery", "And to Norway?", "Thank you");
        assertThat(shop.said(Author.CHATBOT))
                .filteredOn("We deliver everywhere."::equals)
                .hasSize(1);
    }

    @Test
    void twoTabsAreOneConversation() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        String first = browser.tab();
        String second = browser.newTab();
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        says("From the second");
        browser.toTab(first);
        widget.untilSaid("visitor", "From the second");
        says("From the first");
        browser.toTab(second);
        widget.untilSaid("visitor", "From the first");
        widget.say("Once more");
        browser.toTab(first);
        widget.untilSaid("visitor", "Once more");

        List<String> said = List.of("From the second", "From the first", "Once more");
        assertThat(shop.said(Author.VISITOR)).containsExactlyElementsOf(said);
        assertThat(shop.conversations()).isEqualTo(1);
        for (String tab : List.of(second, first)) {
            browser.toTab(tab);
            assertThat(widget.bubbles())
                    .filteredOn(bubble -> bubble.author().equals("visitor"))
                    .extracting(Bubble::text)
                    .containsExactlyElementsOf(said);
        }
        browser.newTab();
        browser.toTab(first);
    }

    /** More at once than the server takes: it asks for a pause, and the widget keeps it. */
    @Test
    void whatIsTypedWithoutAServerIsSentWhenItIsBack() {
        RunningShop shop = shop(Shop.flow());
        visit(shop).open().untilSaid("chatbot", "How can we help?");
        shop.stopServing();
        widget.untilShown(".banner");
        List<String> words =
                IntStream.rangeClosed(1, 13).mapToObj(i -> "Message " + i).toList();
        words.forEach(widget::say);
        browser.until("it says so", () -> widget.status().endsWith("Not sent yet"));
        assertThat(shop.said(Author.VISITOR)).isEmpty();

        shop.serveAgain();
        networkIsBack();

        widget.untilGone(".banner");
        browser.until("all are stored", () -> widget.status().endsWith("Sent"));
        assertThat(shop.said(Author.VISITOR)).containsExactlyElementsOf(words);
        assertThat(widget.shown(".refused")).isFalse();
        assertThat(widget.bubbles())
                .filteredOn(bubble -> bubble.author().equals("visitor"))
                .extracting(Bubble::text)
                .containsExactlyElementsOf(words);
    }

    @Test
    void whatWasAcknowledgedOutlivesAKilledServer() throws Exception {
        RunningShop.prepared(dir, Shop.flow());
        List<String> acknowledged = List.of("Delivery", "One", "Two");
        List<String> later = List.of("Three", "Four", "Five");
        int port;
        try (ServeProcess serving = ServeProcess.start(dir, 0)) {
            port = serving.port();
            newVisitor(serving.origin());
            browser.open(serving.origin() + "/demo");
            untilKnown();
            widget.open().choose("Delivery");
            widget.untilSaid("chatbot", "We deliver everywhere.");
            says("One");
            says("Two");
            later.forEach(widget::say);
            serving.kill();
        }
        browser.until("it is known", () -> !widget.banner().isEmpty());
        try (ServeProcess serving = ServeProcess.start(dir, port)) {
            networkIsBack();
            browser.until("all are stored", () -> widget.status().endsWith("Sent"));
            serving.kill();
        }

        try (RunningShop shop = RunningShop.open(dir)) {
            assertThat(shop.said(Author.VISITOR))
                    .containsExactlyElementsOf(
                            Stream.concat(acknowledged.stream(), later.stream()).toList());
            assertThat(shop.workspace().verifier().verify().isClean()).isTrue();
            assertThat(shop.unitsLeft()).isEqualTo(99);
        }
    }

    /** The widget tries at once instead of after its pause. */
    private void networkIsBack() {
        browser.script("window.dispatchEvent(new Event('online'))");
    }
}
