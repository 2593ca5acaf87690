package io.smarthub.launch;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.livechat.AgentDesk;
import io.smarthub.app.webchat.WebChatRun;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The agents' desk, which remembers through a restart of the web chat whether they chose to be away. Thread-safe. */
final class ChosenPresence implements AgentDesk {

    private final AgentDesk desk;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean chosen = true;

    ChosenPresence(AgentDesk desk) {
        this.desk = desk;
    }

    /** They come as they chose when the web chat runs, and go when it does not. */
    void follow(WebChatRun.State state) {
        lock.lock();
        try {
            desk.goOnline(chosen && state instanceof WebChatRun.State.Running);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void goOnline(boolean online) {
        lock.lock();
        try {
            chosen = online;
            desk.goOnline(online);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean online() {
        return desk.online();
    }

    @Override
    public List<VisitorHere> visitors() {
        return desk.visitors();
    }

    @Override
    public Optional<VisitorHere> visitorOf(long conversation) {
        return desk.visitorOf(conversation);
    }

    @Override
    public void typing(long conversation, boolean on, @Nullable String agent) {
        desk.typing(conversation, on, agent);
    }

    @Override
    public void seen(long conversation) {
        desk.seen(conversation);
    }

    @Override
    public long write(String visitor, String agent, String text, String clientId) {
        return desk.write(visitor, agent, text, clientId);
    }

    @Override
    public Changes.Subscription listen(Consumer<Sign> listener) {
        return desk.listen(listener);
    }
}
