package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.accepted;
import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.chatbot;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Everything without a mouse, and with a screen reader. */
class KeyboardIT extends InTheShop {

    @Test
    void aConversationWithKeysAlone() {
        visit(welcome(true, chatbot("e1", "How can we help?", "Delivery", "Returns")));
        browser.driver().executeScript("document.getElementById('buy').focus()");
        press(Keys.TAB);
        assertThat(name(widget.focused())).contains("How can we help?");
        press(Keys.TAB);
        press(Keys.TAB);
        assertThat(widget.focused().getAttribute("class")).isEqualTo("launcher");
        press(Keys.ENTER);
        widget.untilShown(".panel");
        assertThat(name(widget.focused())).isEqualTo("Your message");
        new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
        assertThat(widget.focused().getText()).isEqualTo("Returns");
        press(Keys.SPACE);
        assertThat(server.sent("click", 1)).containsEntry("buttonId", "b2");
        server.tell(accepted(server.clientId("click", 1), "e2"));
        browser.until(
                "the keyboard goes on to the text field",
                () -> widget.focused() != null && name(widget.focused()).equals("Your message"));
        widget.find(".field").sendKeys("One", Keys.chord(Keys.SHIFT, Keys.ENTER), "Two", Keys.ENTER);
        assertThat(server.sent("message", 1)).containsEntry("text", "One\nTwo");
        press(Keys.ESCAPE);
        widget.untilGone(".panel");
        assertThat(widget.focused().getAttribute("class")).isEqualTo("launcher");
    }

    @Test
    void everyControlHasANameAndIsLargeEnough() {
        visit(welcome(false, agent("e1", "Anna", "Done."), Frames.happened("e2", "resolved", null)))
                .open()
                .type("Hello");
        widget.untilShown(".away .link");
        for (WebElement control : widget.all("button, input, textarea, a")) {
            if (control.isDisplayed()) {
                assertThat(control.getAccessibleName())
                        .as(control.getDomProperty("outerHTML"))
                        .isNotBlank();
                assertThat(control.getSize().height).as(control.getText()).isGreaterThanOrEqualTo(24);
                assertThat(control.getSize().width).as(control.getText()).isGreaterThanOrEqualTo(24);
            }
        }
        assertThat(widget.find(".panel").getAriaRole()).isEqualTo("dialog");
        assertThat(widget.find(".panel").getAccessibleName()).isEqualTo("Chat with us");
        assertThat(widget.find(".log").getAriaRole()).isEqualTo("log");
        assertThat(widget.find(".log").getDomAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void theKeyboardStaysWhereItIsWhenTheWebsiteOpensTheChat() {
        visit(welcome(true));
        browser.script("document.getElementById('buy').focus(); SmartHubChat.open()");
        widget.untilShown(".panel");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("buy");
    }

    @Test
    void newMessagesAreNotScrolledAwayFromWhoReadsFurtherUp() {
        Frames.Said[] said = new Frames.Said[30];
        for (int line = 0; line < said.length; line++) {
            said[line] = agent("e" + line, "Anna", "Line " + line);
        }
        visit(welcome(true, said)).open();
        browser.until("the end", () -> gap() < 2);
        browser.script("arguments[0].scrollTop = 0", widget.find(".log"));
        browser.until("the top", () -> gap() > 100);
        server.tell(agent("new", "Anna", "And another"));
        widget.untilShown(".to-end");
        assertThat(gap()).isGreaterThan(100);
        widget.find(".to-end").click();
        browser.until("the end again", () -> gap() < 2);
        assertThat(widget.shown(".to-end")).isFalse();
    }

    private double gap() {
        return ((Number) browser.script(
                        "const s = arguments[0]; return s.scrollHeight - s.scrollTop - s.clientHeight",
                        widget.find(".log")))
                .doubleValue();
    }

    private static String name(WebElement element) {
        return element.getAccessibleName();
    }

    private void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }
}
