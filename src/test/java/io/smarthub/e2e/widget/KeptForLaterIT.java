package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.accepted;
import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.refused;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.e2e.WidgetPage.Bubble;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the browser keeps until the server has it: where the website has filled its storage, and after a refusal that passes. */
class KeptForLaterIT extends InTheShop {

    @Test
    void aStorageThatTheWebsiteHasFilledLosesNothing() {
        visit(welcome(true)).open();
        server.untilConnected();
        fillStorage();
        server.unreachable();
        widget.say("Do you have size 40?");
        browser.until("it is marked", () -> widget.status().endsWith("Not sent yet"));
        assertThat(outbox()).as("no room for it").isEmpty();
        // Another tab cleared or wrote something.
        browser.script("window.dispatchEvent(new StorageEvent('storage', { key: null }))");
        server.reachable(welcome(true));
        assertThat(server.sent("message", 1)).containsEntry("text", "Do you have size 40?");
        String clientId = server.clientId("message", 1);
        server.tell(accepted(clientId, "e1"));
        server.tell(visitor("e1", clientId, "Do you have size 40?"));
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        server.unreachable();
        server.reachable(welcome(true, visitor("e1", clientId, "Do you have size 40?"), agent("e2", "Anna", "Yes")));
        widget.untilSaid("agent", "Yes");
        assertThat(server.sent("message")).as("once").hasSize(1);
        assertThat(widget.bubbles())
                .containsExactly(new Bubble("visitor", "Do you have size 40?"), new Bubble("agent", "Yes"));
    }

    @Test
    void aStorageThatIsFullStillKnowsTheVisitorOnTheNextPage() {
        visit(welcome(true));
        server.untilConnected();
        fillStorage();
        browser.open(site.url() + "sencha");
        assertThat(server.sent("hello", 1)).containsEntry("token", "t-1");
    }

    @Test
    void whatCannotBeStoredForAMomentIsThereOnTheNextPage() {
        String clientId = refusedForAMoment("Please call me", 1);
        browser.open(site.url() + "sencha");
        widget.untilShown(".refused");
        server.untilConnected();
        assertThat(widget.bubbles()).containsExactly(new Bubble("visitor", "Please call me"));
        assertThat(widget.text(".refused .why")).isEqualTo("Not sent: it could not be stored.");
        browser.until(
                "it can be sent again", () -> widget.texts(".refused .link").equals(List.of("Send again", "Remove")));
        assertThat(server.sent("message")).as("nothing by itself").isEmpty();
        widget.find(".refused .link").click();
        assertThat(server.clientId("message", 1)).as("under its name").isEqualTo(clientId);
        server.tell(visitor("e1", clientId, "Please call me"));
        widget.untilGone(".refused");
        assertThat(outbox()).isEmpty();
        assertThat(widget.bubbles()).containsExactly(new Bubble("visitor", "Please call me"));
    }

    @Test
    void whatTheVisitorRemovesIsGoneInEveryTabAndOnTheNextPage() {
        refusedForAMoment("Never mind", 60);
        String first = browser.tab();
        String second = browser.newTab();
        visit(welcome(true)).open();
        widget.untilShown(".refused");
        assertThat(widget.texts(".refused .link").getFirst()).startsWith("Send again in ");
        widget.all(".refused .link").getLast().click();
        widget.untilGone(".refused");
        browser.toTab(first);
        widget.untilGone(".refused");
        assertThat(widget.bubbles()).isEmpty();
        browser.open(site.url());
        server.untilConnected();
        assertThat(widget.bubbles()).isEmpty();
        browser.toTab(second);
        assertThat(server.sent("message")).isEmpty();
    }

    @Test
    void whatIsRefusedForGoodIsNotKept() {
        visit(welcome(true)).open().say("Hello");
        server.tell(refused(server.clientId("message", 1), "not-taken", null));
        widget.untilShown(".refused");
        assertThat(outbox()).isEmpty();
        server.unreachable();
        server.reachable(welcome(true, agent("e1", "Anna", "Hi")));
        widget.untilSaid("agent", "Hi");
        assertThat(widget.shown(".refused")).as("on this page it stays").isTrue();
    }

    /** Says it; the server has no room for so many seconds. */
    private String refusedForAMoment(String words, int seconds) {
        visit(welcome(true)).open().say(words);
        String clientId = server.clientId("message", 1);
        server.tell(refused(clientId, "not-stored", seconds));
        widget.untilShown(".refused");
        return clientId;
    }

    /** Up to the browser's quota: not a short word more fits in. */
    private void fillStorage() {
        browser.script("""
                let part = 'x'.repeat(1 << 20);
                for (let place = 0; part !== ''; place++) {
                  try {
                    localStorage['shop:' + place] = part;
                  } catch {
                    part = part.slice(part.length / 2 + 1);
                  }
                }""");
        assertThat(
                        browser.script(
                                "try { localStorage['shop:word'] = 'twenty characters ..'; return 'room' } catch { return 'full' }"))
                .isEqualTo("full");
    }

    private List<String> outbox() {
        return widget.strings(
                "return Object.keys(localStorage).filter(key => key.startsWith('smarthub-chat:outbox:'))");
    }
}
