package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.e2e.Browser;
import io.smarthub.e2e.InBrowser;
import io.smarthub.e2e.WidgetPage;
import io.smarthub.e2e.shop.RunningShop;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole way and back: a visitor in the browser, the chatbot, and an agent before the real window. */
@ExtendWith({FxTest.class, InBrowser.class})
class LiveLoopIT {

    private static final String HOSTILE =
            "<img src=x onerror=\"document.title='hacked'\"><script>alert(1)</script> \u202Egnp.exe";

    @TempDir
    private Path folder;

    @Test
    @OffFx
    void aVisitorAsksTheChatbotThenAnAgentAnswersInTheInbox(Browser browser) throws Exception {
        RunningShop shop = RunningShop.open(folder, Shop.flow());
        WidgetPage widget = new WidgetPage(browser);
        try (JourneyWindow window = new JourneyWindow(shop.workspace(), Place.INBOX.destination())) {
            browser.fresh(shop.origin());
            browser.prefers("light");
            browser.open(shop.page());
            browser.until("the welcome", () -> browser.script("return localStorage['smarthub-chat'] ?? null") != null);
            widget.open().untilSaid("chatbot", "How can we help?");
            window.reads("1 conversation without a reaction");
            assertThat(window.isRead("How can we help?")).isFalse();

            widget.choose("Delivery");
            window.reads("Joined by chatbot");
            window.readsNoMore("1 conversation without a reaction");
            widget.untilSaid("chatbot", "We deliver everywhere.");
            widget.say("And to Norway?");
            window.reads("And to Norway?");

            window.robot().clickOn("And to Norway?");
            FxTest.waitUntil("the thread", () -> window.isSaid("And to Norway?"));
            window.click("reply");
            window.robot().write("To Norway, too.");
            window.click("reply-send");
            widget.untilSaid("agent", "To Norway, too.");

            widget.say("Wonderful!");
            FxTest.waitUntil("the visitor's answer", () -> window.isSaid("Wonderful!"));
            widget.say(HOSTILE);
            FxTest.waitUntil("as text", () -> window.isSaid(HOSTILE));

            assertThat(shop.newest().row().outcome()).isEqualTo(Outcome.ESCALATED);
            assertThat(shop.newest().row().joinedByChatbot()).isTrue();
            assertThat(shop.workspace().quota().current().quota().used()).isEqualTo(1);
            assertThat(widget.bubbles())
                    .extracting(WidgetPage.Bubble::text)
                    .isEqualTo(List.of(
                            "How can we help?",
                            "Delivery",
                            "We deliver everywhere.",
                            "And to Norway?",
                            "To Norway, too.",
                            "Wonderful!",
                            HOSTILE));
            browser.open("about:blank");
            shop.stopServing();
        }
        assertThat(browser.consoleErrors()).isEmpty();
    }
}
