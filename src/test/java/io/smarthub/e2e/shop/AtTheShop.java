package io.smarthub.e2e.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.e2e.Browser;
import io.smarthub.e2e.InBrowser;
import io.smarthub.e2e.WidgetPage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A visitor of the demo shop, and the real server behind it. */
@ExtendWith(InBrowser.class)
abstract class AtTheShop {

    @TempDir
    Path dir;

    Browser browser;
    WidgetPage widget;
    private Optional<RunningShop> running = Optional.empty();

    @BeforeEach
    void takeTheBrowser(Browser browser) {
        this.browser = browser;
        widget = new WidgetPage(browser);
    }

    @AfterEach
    void everyNumberIsRightAndTheConsoleIsQuiet() {
        browser.open("about:blank");
        running.ifPresent(shop -> {
            try (shop) {
                assertThat(shop.workspace().verifier().verify().examples()).isEmpty();
            }
        });
        // A server that is not there is the network's complaint, not the widget's.
        assertThat(browser.consoleErrors())
                .filteredOn(line -> !line.contains("/chat/v1/"))
                .isEmpty();
    }

    /** Opens a shop with these chatbots; a new visitor may come. */
    RunningShop shop(Flow... flows) {
        RunningShop shop = RunningShop.open(dir, flows);
        running = Optional.of(shop);
        newVisitor(shop.origin());
        return shop;
    }

    void newVisitor(String origin) {
        browser.fresh(origin);
        browser.prefers("light");
    }

    /** Comes to the shop's page; the widget is there. */
    WidgetPage visit(RunningShop shop) {
        browser.open(shop.page());
        untilKnown();
        return widget;
    }

    /** The visitor says something; done when it is stored. */
    void says(String words) {
        widget.say(words);
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
    }

    /** Runs a script of the website before everything else of a page; ends with {@link #noLonger}. */
    String beforeEveryPage(String script) {
        return (String) browser.driver()
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier");
    }

    void noLonger(String script) {
        browser.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }

    void untilKnown() {
        browser.until(
                "the server's welcome", () -> browser.script("return localStorage['smarthub-chat'] ?? null") != null);
    }
}
