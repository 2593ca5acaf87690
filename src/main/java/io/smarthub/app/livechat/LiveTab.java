package io.smarthub.app.livechat;

import io.smarthub.domain.chatbot.Audience;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One browser tab of a visitor; guarded by its session. */
final class LiveTab implements VisitorDoor.Tab {

    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORD = 200;

    private final Session session;
    private final VisitorDoor.Line line;
    private final String language;
    private final String device;
    private final String browser;
    private volatile Incoming.Page page;
    private volatile Instant landed;
    private volatile boolean hidden;
    private volatile boolean open;

    LiveTab(Session session, Incoming.Hello hello, VisitorDoor.Line line, Instant now) {
        this.session = session;
        this.line = line;
        this.language = Plain.line(hello.language(), LONGEST_WORD);
        this.device = hello.device().equals("mobile") ? "mobile" : "desktop";
        this.browser = Plain.line(hello.browser(), LONGEST_WORD);
        this.page = page(hello.page());
        this.landed = now;
        this.hidden = hello.hidden();
    }

    @Override
    public void receive(Incoming frame) {
        session.receive(this, frame);
    }

    @Override
    public void close() {
        session.leave(this);
    }

    void send(Outgoing frame) {
        line.send(frame);
    }

    /** What changes where it is, and how the chat stands there. */
    void take(Incoming frame, Instant now) {
        switch (frame) {
            case Incoming.Moved(Incoming.Page to) -> moved(to, now);
            case Incoming.BoxOpened(boolean nowOpen) -> open = nowOpen;
            case Incoming.Hidden(boolean nowHidden) -> hidden = nowHidden;
            default -> {}
        }
    }

    private void moved(Incoming.Page to, Instant now) {
        page = page(to);
        landed = now;
    }

    Incoming.Page page() {
        return page;
    }

    Instant landed() {
        return landed;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isOpen() {
        return open;
    }

    String language() {
        return language;
    }

    String device() {
        return device;
    }

    Audience.Device kind() {
        return device.equals("mobile") ? Audience.Device.MOBILE : Audience.Device.DESKTOP;
    }

    @Nullable
    String browser() {
        return browser.isEmpty() ? null : browser;
    }

    AgentDesk.VisitorHere here(String visitor, long conversation, @Nullable String name, Instant since, int tabs) {
        return new AgentDesk.VisitorHere(
                visitor, conversation == 0 ? null : conversation, name, page, since, language, device, browser, tabs);
    }

    private static Incoming.Page page(Incoming.Page page) {
        return new Incoming.Page(Plain.line(page.url(), LONGEST_URL), Plain.line(page.title(), LONGEST_TITLE));
    }
}
