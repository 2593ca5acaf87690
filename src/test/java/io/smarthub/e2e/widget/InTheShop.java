package io.smarthub.e2e.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.e2e.Browser;
import io.smarthub.e2e.InBrowser;
import io.smarthub.e2e.WidgetPage;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor with the shop's page open; the console has nothing to complain about at the end. */
@ExtendWith(InBrowser.class)
abstract class InTheShop {

    Browser browser;
    Site site;
    WidgetPage widget;
    FakeServer server;

    @BeforeEach
    void goToTheShop(Browser browser) {
        this.browser = browser;
        site = new Site();
        widget = new WidgetPage(browser);
        server = new FakeServer(browser);
        browser.fresh(site.origin());
        browser.prefers("light");
    }

    @AfterEach
    void nothingIsWrongInTheConsole() {
        try (Site closed = site) {
            // A server that is not there is the network's complaint, not the widget's.
            assertThat(browser.consoleErrors())
                    .filteredOn(line -> !line.contains("/chat/v1/"))
                    .as("console of %s", closed.url())
                    .isEmpty();
        }
    }

    /** Opens the page; the scripted server welcomes it so. */
    WidgetPage visit(Map<String, Object> welcome) {
        site.welcome(welcome);
        browser.open(site.url());
        browser.until(
                "the script and its first frame",
                () -> Boolean.TRUE.equals(
                        browser.script(
                                "return typeof SmartHubChat === 'object' && !Array.isArray(SmartHubChat) && fake.sent.length > 0")));
        return widget;
    }
}
