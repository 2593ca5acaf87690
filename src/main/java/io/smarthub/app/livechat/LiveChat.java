package io.smarthub.app.livechat;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.Answer;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.livechat.Identities.Identity;
import io.smarthub.domain.chatbot.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The live chat of the owner's website: lets visitors in, walks them through the chatbot, keeps what is said, and carries what agents
 * do to whoever is still there. Thread-safe. A visitor who only looks leaves no trace; what is answered with
 * {@link Outgoing.Accepted} survives everything.
 */
public final class LiveChat implements VisitorDoor, AgentDesk, AutoCloseable {

    /** A visit goes on while nobody is away longer than this. */
    static final Duration SESSION = Duration.ofMinutes(30);

    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Surroundings around;
    private final Supplier<Identities> identities;
    private final Waiter waiter = new Waiter();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<Long, Session> byNumber = new ConcurrentHashMap<>();
    private final List<Consumer<Sign>> listeners = new CopyOnWriteArrayList<>();
    private final Signs signs = new House();
    private final Attaching attaching;
    private final Changes.Subscription subscription;
    private final ReentrantLock settling = new ReentrantLock();
    private volatile boolean wanted;
    private volatile boolean online;

    /**
     * @param identities asked for when the first visitor comes, and then each time
     * @param changes tells what was stored
     */
    public LiveChat(Surroundings around, Supplier<Identities> identities, Changes changes) {
        this.around = around;
        this.identities = identities;
        this.attaching = new Attaching(
                identities, around.files(), around.past(), visitor -> Optional.ofNullable(sessions.get(visitor)));
        this.subscription = changes.subscribe(this::changed);
        sweepLater();
    }

    @Override
    public Tab enter(Incoming.Hello hello, Line line) {
        Instant now = around.clock().instant();
        Optional<Identity> known = identities.get().known(hello.token());
        if (known.isPresent()) {
            boolean fresh = known.get().since().plus(SESSION).isAfter(now);
            Audience.History history = fresh ? Audience.History.NEW : Audience.History.RETURNING;
            Optional<Tab> tab = enter(known.get(), id -> new Session(around, signs, id, history, false), hello, line);
            if (tab.isPresent()) {
                return tab.get();
            }
        }
        return enter(
                        identities.get().fresh(now),
                        id -> new Session(around, signs, id, Audience.History.NEW, true),
                        hello,
                        line)
                .orElseThrow(() -> new IllegalStateException("a new visitor was erased before"));
    }

    private Optional<Tab> enter(Identity identity, Function<Identity, Session> begin, Incoming.Hello hello, Line line) {
        // expected in the map's own lock: nobody sweeps a session that is just being entered
        Session session = sessions.compute(
                identity.visitor(), (_, before) -> (before == null ? begin.apply(identity) : before).expect());
        LiveTab tab = new LiveTab(session, hello, line, around.clock().instant());
        Entry entry = session.enter(tab);
        if (entry != Entry.IN) {
            sessions.remove(identity.visitor(), session);
        }
        return switch (entry) {
            case IN -> Optional.of(tab);
            case ERASED -> Optional.empty();
            case BLOCKED -> {
                line.send(entry.bye());
                yield Optional.of(tab);
            }
        };
    }

    /** Where what visitors send besides words comes in. */
    public AttachmentDoor attachments() {
        return attaching;
    }

    private void changed(Change change) {
        switch (change) {
            case Change.Conversations(var ids) ->
                ids.forEach(id -> {
                    Session session = byNumber.get(id);
                    if (session != null) {
                        // beside the writer, which has others to serve
                        waiter.now(session::lookAgain);
                    }
                });
            case Change.InboxSetup _ -> waiter.now(this::settle);
            case Change.ManyConversations _ -> byNumber.values().forEach(session -> waiter.now(session::lookAgain));
            default -> {}
        }
    }

    @Override
    public boolean online() {
        return online;
    }

    @Override
    public void goOnline(boolean nowOnline) {
        wanted = nowOnline;
        settle();
    }

    /** Agents are there while they are wanted to be, and somebody is given chats. */
    private void settle() {
        settling.lock();
        try {
            boolean now = wanted && around.staffed().getAsBoolean();
            if (online == now) {
                return;
            }
            online = now;
            publish(new Sign.Agents(now));
            sessions.values().forEach(session -> waiter.now(session::agentsMoved));
        } finally {
            settling.unlock();
        }
    }

    @Override
    public List<VisitorHere> visitors() {
        return sessions.values().stream()
                .flatMap(session -> session.here().stream())
                .sorted(Comparator.comparing(VisitorHere::since).reversed().thenComparing(VisitorHere::visitor))
                .toList();
    }

    @Override
    public Optional<VisitorHere> visitorOf(long conversation) {
        return Optional.ofNullable(byNumber.get(conversation)).flatMap(Session::here);
    }

    @Override
    public void typing(long conversation, boolean on, @Nullable String agent) {
        Session session = byNumber.get(conversation);
        if (session != null) {
            session.tell(new Outgoing.Typing(on, agent));
        }
    }

    @Override
    public void seen(long conversation) {
        Session session = byNumber.get(conversation);
        if (session != null) {
            session.talk().lastId().ifPresent(id -> session.tell(new Outgoing.Seen(id)));
        }
    }

    @Override
    public long write(String visitor, String agent, String text, String clientId) {
        Action.Reply reply = new Action.Reply(text, agent, clientId);
        Answer.check(reply);
        Session session = sessions.get(visitor);
        if (session == null || !session.isHere()) {
            throw new IllegalStateException("the visitor has left");
        }
        return session.agentWrites(agent.strip(), reply)
                .orElseThrow(() -> new StoreFailure(StoreFailure.Kind.OTHER, "the message was not stored"));
    }

    @Override
    public Changes.Subscription listen(Consumer<Sign> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void sweepLater() {
        var _ = waiter.in(SWEEP, () -> {
            sweep();
            sweepLater();
        });
    }

    /** How many visitors are remembered. */
    int visits() {
        return sessions.size();
    }

    /** Forgets who has gone for good; a database remembers what they said. */
    void sweep() {
        Instant now = around.clock().instant();
        for (String visitor : sessions.keySet()) {
            sessions.computeIfPresent(visitor, (_, session) -> session.isForgotten(now) ? null : session);
        }
        byNumber.values().removeIf(session -> session.isForgotten(now));
    }

    /** Ends all visits: tabs are told, and come back when there is a server again. */
    @Override
    public void close() {
        subscription.close();
        waiter.close();
        sessions.values().forEach(session -> session.tell(new Outgoing.Bye("closing")));
        sessions.clear();
        byNumber.clear();
    }

    private void publish(Sign sign) {
        listeners.forEach(listener -> listener.accept(sign));
    }

    private final class House implements Signs {

        @Override
        public boolean online() {
            return online;
        }

        @Override
        public void typing(Talk talk, boolean on) {
            if (talk.number() != 0) {
                publish(new Sign.Typing(talk.number(), on));
            }
        }

        @Override
        public void seen(Talk talk, String eventId) {
            if (talk.number() != 0) {
                publish(new Sign.Seen(talk.number(), eventId));
            }
        }

        @Override
        public void visitorsMoved() {
            publish(new Sign.Visitors());
        }

        @Override
        public void began(Session session, long number) {
            byNumber.put(number, session);
            publish(new Sign.Visitors());
        }

        @Override
        public void ended(Session session, String visitor) {
            sessions.remove(visitor, session);
            byNumber.remove(session.talk().number(), session);
            publish(new Sign.Visitors());
        }

        @Override
        public Future<?> in(Duration delay, Runnable action) {
            return waiter.in(delay, action);
        }
    }
}
