package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.chatbot;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the widget does to the website around it, and what the website can do with it. */
class OnTheWebsiteIT extends InTheShop {

    @Test
    void unreadMessagesAreCountedUntilThePanelIsOpened() {
        visit(welcome(true, agent("e1", "Anna", "Hi"), agent("e2", "Anna", "Anybody there?")));
        browser.until("the badge", () -> widget.badge().equals("2"));
        assertThat(widget.find(".launcher").getAttribute("aria-label")).isEqualTo("Open chat, 2 unread messages");
        assertThat(widget.text(".teaser .words")).isEqualTo("Anybody there?");
        widget.open();
        assertThat(server.sent("seen", 1)).containsEntry("eventId", "e2");
        assertThat(widget.badge()).isEmpty();
        widget.close();
        browser.open(site.url());
        widget.untilShown(".launcher");
        server.untilConnected();
        server.tell(agent("e3", "Anna", "Bye"));
        browser.until("only what is new", () -> widget.badge().equals("1"));
    }

    @Test
    void theTitleIsMarkedWhileTheTabIsOutOfSight() {
        visit(welcome(true));
        String hide = """
                Object.defineProperty(document, 'visibilityState', { value: arguments[0], configurable: true });
                document.dispatchEvent(new Event('visibilitychange'))""";
        browser.script(hide, "hidden");
        server.tell(agent("e1", "Anna", "Hi"));
        browser.until("the mark", () -> browser.driver().getTitle().equals("(1) Tea shop"));
        browser.script(hide, "visible");
        browser.until("no mark", () -> browser.driver().getTitle().equals("Tea shop"));
    }

    @Test
    void theWebsiteHidesAndShowsIt() {
        visit(welcome(true)).open();
        browser.script("SmartHubChat.hide()");
        widget.untilGone(".launcher");
        assertThat(widget.shown(".panel")).isFalse();
        assertThat(server.sent("hidden", 1)).containsEntry("hidden", true);
        browser.script("SmartHubChat.show(); SmartHubChat.open()");
        widget.untilShown(".panel");
        assertThat(server.sent("hidden", 2)).containsEntry("hidden", false);
    }

    @Test
    void callsBeforeTheScriptIsThereAreDoneWhenItIs() {
        site.beforeLoad("""
                window.heard = [];
                window.SmartHubChat = window.SmartHubChat || [];
                SmartHubChat.push(['hide'], ['identify', { name: ' Mia ', email: 'mia@example.com', admin: true }]);
                SmartHubChat.push(['on', 'ready', () => heard.push('ready')]);
                SmartHubChat.push(chat => chat.on('unread', count => heard.push(count)));
                """);
        visit(welcome(true));
        assertThat(server.sent("hello", 1)).containsEntry("hidden", true);
        assertThat(server.sent("identify", 1))
                .isEqualTo(Map.of("type", "identify", "name", "Mia", "email", "mia@example.com"));
        server.tell(agent("e1", "Anna", "Hi"));
        browser.until("the events", () -> List.of("ready", 1L).equals(browser.script("return heard")));
    }

    @Test
    void eventsReachTheWebsite() {
        visit(welcome(true));
        browser.script("""
                window.heard = [];
                for (const name of ['open', 'close', 'message']) {
                  SmartHubChat.on(name, detail => heard.push(name + (detail ? ':' + detail.author + ':' + detail.text : '')));
                }
                SmartHubChat.open(); SmartHubChat.close();""");
        server.tell(agent("e1", "Anna", "Hi"));
        browser.until(
                "the events",
                () -> List.of("open", "close", "message:agent:Hi").equals(browser.script("return heard")));
        assertThat(server.sent("box", 2)).containsEntry("open", false);
    }

    @Test
    void otherPagesOfTheSameTabAreTold() {
        visit(welcome(true));
        browser.script("history.pushState({}, '', '/sencha'); document.title = 'Sencha'");
        assertThat(server.sent("moved", 1))
                .containsEntry("page", Map.of("url", site.url() + "sencha", "title", "Sencha"));
        browser.script("history.back()");
        assertThat(server.sent("moved", 2)).containsEntry("page", Map.of("url", site.url(), "title", "Sencha"));
    }

    @Test
    void wordsAreNeverReadAsHtml() {
        String nasty = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>";
        visit(welcome(
                        true,
                        visitor("e1", "c1", nasty),
                        chatbot("e2", "שלום, https://example.com/tea?a=1. javascript:alert(1)", nasty),
                        agent("e3", nasty, "Write to mia@example.com <b>now</b>")))
                .open();
        widget.untilSaid("visitor", nasty);
        assertThat(widget.all(".bubble img, .bubble script, .bubble b, .buttons img, .name img"))
                .isEmpty();
        assertThat(widget.text("#title")).isEqualTo(nasty);
        assertThat(widget.all(".bubble a").stream().map(link -> link.getDomAttribute("href")))
                .containsExactly("https://example.com/tea?a=1", "mailto:mia@example.com");
        assertThat(widget.all(".bubble a"))
                .allSatisfy(link -> assertThat(link.getDomAttribute("rel")).isEqualTo("noopener noreferrer nofollow"));
        assertThat(widget.all(".bubble").get(1).getCssValue("direction")).isEqualTo("rtl");
        assertThat(widget.all(".bubble").get(0).getCssValue("direction")).isEqualTo("ltr");
        assertThat(browser.driver().getTitle()).isEqualTo("Tea shop");
    }

    @Test
    void theWebsitesRulesDoNotReachIn() {
        visit(welcome(true)).open();
        assertThat(widget.find(".field").getCssValue("letter-spacing")).isEqualTo("normal");
        assertThat(widget.find(".send").getCssValue("border-radius")).isEqualTo("50%");
        assertThat(widget.find(".panel").getCssValue("width")).isEqualTo("384px");
    }

    @Test
    void itWorksWithoutAnyStorage() {
        site.set("noStorage", true);
        visit(welcome(true)).open().say("Hello");
        server.tell(visitor("e1", server.clientId("message", 1), "Hello"));
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        assertThat(widget.bubbles()).hasSize(1);
    }

    @Test
    void itKeepsOneTokenAndNoCookie() {
        visit(welcome(true)).open().say("Hello");
        server.tell(visitor("e1", server.clientId("message", 1), "Hello"));
        server.tell(agent("e2", "Anna", "Hi"));
        widget.untilSaid("agent", "Hi");
        assertThat(browser.script("return {...localStorage}"))
                .isEqualTo(Map.of("smarthub-chat", "t-1", "smarthub-chat:seen", "e2"));
        assertThat(browser.script("return document.cookie")).isEqualTo("");
    }

    @Test
    void visitorsWhoAskNotToBeTrackedAreKnownInTheirTabAlone() {
        site.set("globalPrivacyControl", true);
        visit(welcome(true));
        browser.until("the token", () -> "t-1".equals(browser.script("return sessionStorage['smarthub-chat']")));
        assertThat(browser.script("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void aBodyThatIsReplacedKeepsTheChat() {
        visit(welcome(true)).open().type("Half a");
        browser.script("document.documentElement.replaceChild(document.createElement('body'), document.body)");
        widget.untilShown(".panel");
        assertThat(widget.find(".field").getDomProperty("value")).isEqualTo("Half a");
    }

    @Test
    void theOpenPanelFollowsToTheNextPageUnlessItWouldCoverIt() {
        visit(welcome(true)).open();
        browser.open(site.url() + "sencha");
        widget.untilShown(".panel");
        browser.size(390, 780, true);
        browser.open(site.url());
        widget.untilShown(".launcher");
        assertThat(widget.shown(".panel")).isFalse();
    }
}
