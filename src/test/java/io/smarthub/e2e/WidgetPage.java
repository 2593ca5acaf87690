package io.smarthub.e2e;

import java.util.List;
import java.util.stream.Gatherers;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;

/** The widget on the page that the browser shows, as a visitor sees and uses it; whoever the server is. */
public final class WidgetPage {

    private final Browser browser;

    public WidgetPage(Browser browser) {
        this.browser = browser;
    }

    /** A bubble: who said it ({@code visitor}, {@code chatbot}, {@code agent}) and its words. */
    public record Bubble(String author, String text) {}

    // Using it.

    public WidgetPage open() {
        find(".launcher").click();
        browser.until("the panel opens", () -> shown(".panel"));
        return this;
    }

    public void close() {
        find(".close").click();
        browser.until("the panel closes", () -> !shown(".panel"));
    }

    public void type(String text) {
        browser.until("the text field", () -> shown(".field"));
        find(".field").sendKeys(text);
    }

    /** Types it and presses Enter. */
    public void say(String text) {
        type(text);
        find(".field").sendKeys(Keys.ENTER);
    }

    /** Clicks the chatbot's button with this label. */
    public void choose(String label) {
        browser.until("the button " + label, () -> buttons().contains(label));
        all(".reply").stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Fills in the form that is there while no agent is, and sends it. */
    public void leave(String name, String email, String text) {
        browser.until("the form", () -> shown(".leave"));
        find("#leave-name").sendKeys(name);
        find("#leave-email").sendKeys(email);
        find("#leave-text").sendKeys(text);
        find(".leave .primary").click();
    }

    /** How it was: 1 bad, 2 normal, 3 good. */
    public void rate(int rating, String words) {
        browser.until("the question how it was", () -> shown(".rating"));
        all(".face").get(rating - 1).click();
        find("#rating-words").sendKeys(words);
        find(".rating .primary").click();
    }

    // Seeing it.

    public List<Bubble> bubbles() {
        return strings("""
                        return [...root.querySelectorAll('.row')].flatMap(
                                row => [row.classList[1], row.querySelector('.bubble').innerText])""").stream()
                .gather(Gatherers.windowFixed(2))
                .map(bubble -> new Bubble(bubble.getFirst(), bubble.getLast()))
                .toList();
    }

    /** The chatbot's buttons that can be clicked. */
    public List<String> buttons() {
        return strings("return [...root.querySelectorAll('.reply:enabled')].map(button => button.innerText)");
    }

    /** What happened, between the bubbles. */
    public List<String> lines() {
        return texts(".line");
    }

    /** The unread messages on the launcher; empty without any. */
    public String badge() {
        return shown(".badge") ? text(".badge") : "";
    }

    /** What became of the visitor's last words: sending, sent, seen, not sent yet. */
    public String status() {
        return shown(".status") ? text(".status") : "";
    }

    /** "No connection" while there is none. */
    public String banner() {
        return shown(".banner") ? text(".banner") : "";
    }

    /** Whether somebody is there, as the header says it. */
    public String presence() {
        return text(".presence");
    }

    public void untilSaid(String author, String text) {
        browser.until(author + ": " + text, () -> bubbles().contains(new Bubble(author, text)));
    }

    public void untilShown(String css) {
        browser.until(css + " is shown", () -> shown(css));
    }

    public void untilGone(String css) {
        browser.until(css + " is gone", () -> !shown(css));
    }

    // By its selector in the widget's shadow.

    public boolean shown(String css) {
        return !strings("""
                        return [...root.querySelectorAll(arguments[0])]
                                .filter(each => each.checkVisibility({ visibilityProperty: true })).map(() => '')""", css).isEmpty();
    }

    public String text(String css) {
        return texts(css).getFirst();
    }

    public List<String> texts(String css) {
        return strings("return [...root.querySelectorAll(arguments[0])].map(each => each.innerText)", css);
    }

    public WebElement find(String css) {
        return shadow().findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return shadow().findElements(By.cssSelector(css));
    }

    /** The element of the widget that has the keyboard; null where the page has it. */
    public WebElement focused() {
        return (WebElement) browser.script("return document.querySelector('smarthub-chat').shadowRoot.activeElement");
    }

    /** Asks in the page, in one go: most questions are asked until the answer is the right one. */
    @SuppressWarnings("unchecked")
    public List<String> strings(String script, Object... arguments) {
        return (List<String>) browser.script(
                "const root = document.querySelector('smarthub-chat')?.shadowRoot; if (!root) return [];" + script,
                arguments);
    }

    private SearchContext shadow() {
        return browser.driver().findElement(By.tagName("smarthub-chat")).getShadowRoot();
    }
}
