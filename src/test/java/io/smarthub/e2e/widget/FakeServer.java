package io.smarthub.e2e.widget;

import io.smarthub.e2e.Browser;
import java.util.List;
import java.util.Map;

/** The test's hand on the scripted server in the page ({@code fake-socket.js}). */
final class FakeServer {

    private final Browser browser;

    FakeServer(Browser browser) {
        this.browser = browser;
    }

    /** Waits until the widget was welcomed on its newest line, and its answers are there. */
    void untilConnected() {
        browser.until(
                "a line", () -> Boolean.TRUE.equals(browser.script("return fake.sockets.some(one => one.isOpen)")));
    }

    void tell(Map<String, Object> frame) {
        untilConnected();
        browser.script("fake.tell(arguments[0])", frame);
    }

    void tell(Frames.Said said) {
        tell(said.frame());
    }

    /** The frames of this type so far. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> sent(String type) {
        return (List<Map<String, Object>>)
                browser.script("return fake.sent.filter(frame => frame.type === arguments[0])", type);
    }

    /** Waits for so many frames of this type and gives the last of them. */
    Map<String, Object> sent(String type, int count) {
        browser.until(count + " " + type, () -> sent(type).size() >= count);
        return sent(type).get(count - 1);
    }

    String clientId(String type, int count) {
        return (String) sent(type, count).get("clientId");
    }

    /** Ends every line; none comes back until {@link #reachable}. */
    void unreachable() {
        browser.script("fake.reachable = false; fake.drop()");
    }

    /** The next line gets through and is welcomed so; the browser hears that the network is back. */
    void reachable(Map<String, Object> welcome) {
        browser.script(
                "fake.welcome = arguments[0]; fake.reachable = true; window.dispatchEvent(new Event('online'))",
                welcome);
    }
}
