package io.smarthub.app.livechat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.livechat.AttachmentDoor.Sent;
import io.smarthub.app.livechat.Identities.Identity;
import io.smarthub.app.livechat.Outgoing.Why;
import io.smarthub.domain.chatbot.Audience;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Ignored;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A visitor on the website, with all of their tabs. What happens to them happens one after the other. */
final class Session {

    private static final int TRY_AGAIN_SECONDS = 5;

    private final Alone alone = new Alone();
    private final Patience patience = new Patience();
    private final Surroundings around;
    private final Keeping keeping;
    private final Signs signs;
    private final Identity identity;
    private final Person person;
    private final ChatbotShowing showing;
    private final Tabs tabs = new Tabs();
    private volatile Talk talk = Talk.NONE;
    private boolean known;
    private volatile Entry entry = Entry.IN;

    Session(Surroundings around, Signs signs, Identity identity, Audience.History history, boolean newcomer) {
        this.around = around;
        this.signs = signs;
        this.identity = identity;
        this.showing = new ChatbotShowing(around, signs, history, this::show);
        this.keeping = new Keeping(around, identity.visitor());
        this.person = new Person(identity.visitor(), around.clock().instant());
        this.known = newcomer; // nothing can be stored of them
    }

    /** A tab is about to enter: it is not forgotten meanwhile. */
    Session expect() {
        tabs.expect();
        return this;
    }

    /** Lets a tab in that was expected. */
    Entry enter(LiveTab tab) {
        try {
            alone.run(() -> welcome(tab));
        } catch (RuntimeException e) {
            tabs.turnAway(tab, around.clock().instant());
            throw e;
        } finally {
            tabs.came();
        }
        if (entry == Entry.IN) {
            signs.visitorsMoved();
        }
        return entry;
    }

    private void welcome(LiveTab tab) {
        remember();
        if (entry != Entry.IN) {
            return;
        }
        if (talk.number() != 0) {
            began(true);
        }
        tabs.add(tab);
        tab.send(new Outgoing.Welcome(
                identity.token(),
                Sayings.of(talk),
                new Outgoing.AgentsThere(signs.online()),
                engine().mayType(current().progress())));
        consider(tab);
    }

    private void remember() {
        if (known || entry != Entry.IN) {
            return;
        }
        WebConversations.Past past = around.past().past(identity.visitor());
        if (past.erased() || past.blocked()) {
            entry = past.erased() ? Entry.ERASED : Entry.BLOCKED;
            return;
        }
        person.is(past.contact());
        past.newest().ifPresent(newest -> {
            talk = Recall.of(newest, around.flows().archive());
            showing.were(newest.events(), person.since());
        });
        known = true;
    }

    void leave(LiveTab tab) {
        alone.run(() -> {
            if (tabs.remove(tab, around.clock().instant())) {
                showing.rest();
                signs.typing(talk, false);
            }
        });
        signs.visitorsMoved();
    }

    void receive(LiveTab tab, Incoming frame) {
        alone.run(() -> {
            if (entry == Entry.IN) {
                patience.refusal(frame, around.clock().instant()).ifPresentOrElse(tab::send, () -> take(tab, frame));
            }
        });
    }

    private void take(LiveTab tab, Incoming frame) {
        switch (frame) {
            case Incoming.Hello _ -> {}
            case Incoming.Message(String clientId, String text) -> typed(tab, clientId, text);
            case Incoming.Click(String clientId, String _, String buttonId) ->
                move(tab, clientId, new Move.Clicked(buttonId));
            case Incoming.Typing(boolean on) -> signs.typing(talk, on);
            case Incoming.Seen(String eventId) -> {
                if (talk.event(eventId).isPresent()) {
                    signs.seen(talk, eventId);
                }
            }
            case Incoming.Moved _, Incoming.BoxOpened _, Incoming.Hidden _ -> {
                tab.take(frame, around.clock().instant());
                consider(tab);
                signs.visitorsMoved();
            }
            case Incoming.Identify(String name, String email, String phone) -> identify(name, email, phone);
            case Incoming.Rate rate -> rate(tab, rate);
            case Incoming.LeaveMessage leave -> leaveMessage(tab, leave);
        }
    }

    private void typed(LiveTab tab, String clientId, String raw) {
        if (raw.length() > Plain.LONGEST) {
            refuse(tab, clientId, Why.TOO_LONG, null);
        } else {
            signs.typing(talk, false);
            move(tab, clientId, new Move.Typed(Plain.text(raw)));
        }
    }

    /** A move of the visitor: stored once, however often it comes. */
    private void move(LiveTab tab, String clientId, Move move) {
        if (acceptedBefore(tab, clientId)) {
            return;
        }
        Talk before = current();
        Turn turn = engine().step(before.progress(), move, new Stamp(now(before), Sayings.key(clientId)));
        Ignored ignored = turn.ignored();
        if (ignored != null) {
            refuse(tab, clientId, Refusals.of(ignored), null);
        } else if (keep(tab, before.after(turn), turn.events(), clientId)) {
            consider(tab);
        }
    }

    /** What is answered to an attachment before its bytes are read; empty when they are wanted. */
    Optional<Sent> beforeSending(String clientId) {
        return alone.answer(() -> Attaching.early(
                entry,
                isHere(),
                talk.event(Sayings.eventId(clientId)),
                engine().mayType(current().progress()),
                clientId));
    }

    /** Stores what the visitor sent, once, and tells their tabs. */
    Sent send(String clientId, Attachment attachment) {
        return alone.answer(() -> {
            Optional<Sent> early = beforeSending(clientId);
            if (early.isPresent()) {
                return early.get();
            }
            LiveTab tab = tabs.first().orElseThrow();
            Talk before = current();
            Stamp stamp = new Stamp(now(before), Sayings.key(clientId));
            Turn turn = engine().step(before.progress(), new Move.Sent(attachment), stamp);
            if (!keep(tab, before.after(turn), turn.events(), null)) {
                return new Sent.Refused(AttachmentDoor.WhyNotSent.NOT_STORED);
            }
            consider(tab);
            return new Sent.Stored(Sayings.accepted(clientId, turn.events().getFirst()));
        });
    }

    private void rate(LiveTab tab, Incoming.Rate told) {
        if (acceptedBefore(tab, told.clientId())) {
            return;
        }
        Optional<String> rating = talk.isNew() ? Optional.empty() : Ratings.text(told);
        if (rating.isPresent()) {
            record(tab, told.clientId(), talk, EventType.RATED, rating.get());
        } else {
            refuse(tab, told.clientId(), Why.NOT_TAKEN, null);
        }
    }

    private void leaveMessage(LiveTab tab, Incoming.LeaveMessage told) {
        if (acceptedBefore(tab, told.clientId())) {
            return;
        }
        String text = Plain.text(told.text());
        if (text.isEmpty() || told.text().length() > Plain.LONGEST) {
            refuse(tab, told.clientId(), text.isEmpty() ? Why.EMPTY : Why.TOO_LONG, null);
            return;
        }
        if (!identify(told.name(), told.email(), null)) {
            refuse(tab, told.clientId(), Why.NOT_STORED, TRY_AGAIN_SECONDS);
            return;
        }
        record(tab, told.clientId(), current(), EventType.VISITOR_MESSAGE, text);
    }

    private void record(LiveTab tab, String clientId, Talk to, EventType type, String text) {
        Event event = Event.of(Sayings.eventId(clientId), now(to), type, text);
        if (keep(tab, to.with(event), List.of(event), clientId)) {
            consider(tab);
        }
    }

    /** Whether it is known now, and stored where there is something to store it with. */
    private boolean identify(@Nullable String name, @Nullable String email, @Nullable String phone) {
        Contact told = person.contact().told(name, email, phone);
        if (!told.equals(person.contact())) {
            if (talk.number() != 0 && !keeping.tell(told)) {
                return false;
            }
            person.is(told);
            signs.visitorsMoved();
        }
        return true;
    }

    private boolean acceptedBefore(LiveTab tab, String clientId) {
        var before = talk.event(Sayings.eventId(clientId));
        before.ifPresent(event -> tab.send(Sayings.accepted(clientId, event)));
        return before.isPresent();
    }

    private boolean keep(LiveTab tab, Talk after, List<Event> news, @Nullable String clientId) {
        Optional<Talk> kept = keeping.keep(after, talk.externalId(), news, tab, person.contact(), signs.online());
        if (kept.isEmpty()) {
            if (clientId != null) {
                refuse(tab, clientId, Why.NOT_STORED, TRY_AGAIN_SECONDS);
            }
            return false;
        }
        if (clientId != null) {
            tab.send(Sayings.accepted(clientId, news.getFirst()));
        }
        become(kept.get(), news);
        return true;
    }

    /** Another state of the conversation; the tabs hear the news. */
    private void become(Talk after, List<Event> news) {
        boolean couldType = engine().mayType(talk.progress());
        boolean begins = talk.number() != after.number();
        talk = after;
        Sayings.of(news, after.buttons()).forEach(this::tell);
        if (engine().mayType(after.progress()) != couldType) {
            tell(new Outgoing.TextField(!couldType));
        }
        if (begins) {
            began(signs.online() && after.visitorWrote());
        }
    }

    /** From here on it is told what is stored; what waits may have been given to somebody a moment before: that it looks up. */
    private void began(boolean waits) {
        signs.began(this, talk.number());
        if (waits) {
            var _ = signs.in(Duration.ZERO, this::lookAgain);
        }
    }

    private void refuse(LiveTab tab, String clientId, Why why, @Nullable Integer seconds) {
        tab.send(new Outgoing.Refused(clientId, why, seconds));
    }

    private void consider(LiveTab tab) {
        if (entry == Entry.IN && tabs.has(tab)) {
            showing.consider(tab, tabs, current(), () -> alone.run(() -> consider(tab)));
        }
    }

    private boolean show(LiveTab tab, Flow flow) {
        Talk before = current();
        Stamp stamp =
                new Stamp(now(before), Recall.showing(flow, before.events().size()));
        Turn turn = engine().step(before.progress(), new Move.Triggered(flow), stamp);
        return turn.ignored() != null || keep(tab, before.after(turn), turn.events(), null);
    }

    /** Agents came or went. */
    void agentsMoved() {
        alone.run(() -> {
            tell(new Outgoing.AgentsThere(signs.online()));
            tabs.first().ifPresent(this::consider);
        });
    }

    /** What is stored has changed: an agent wrote, or resolved, or erased. */
    void lookAgain() {
        alone.run(() -> {
            if (entry != Entry.IN || talk.number() == 0) {
                return;
            }
            WebConversations.Mark mark = around.past().mark(talk.number());
            if (mark.erased() || mark.blocked()) {
                end(mark.erased() ? Entry.ERASED : Entry.BLOCKED);
            } else if (mark.events() != talk.events().size()) {
                around.past().conversation(talk.number()).ifPresent(this::follow);
            }
        });
    }

    private void follow(WebConversations.Known stored) {
        Talk before = talk;
        Talk after = Recall.of(stored, around.flows().archive());
        become(
                after,
                after.events().stream()
                        .filter(event -> before.event(event.externalId()).isEmpty())
                        .toList());
    }

    /** An agent writes of their own accord; answers the conversation's number, empty when it could not be stored. */
    Optional<Long> agentWrites(String agent, Action.Reply reply) {
        return alone.answer(() -> {
            Optional<LiveTab> tab = tabs.first();
            if (tab.isEmpty() || entry != Entry.IN) {
                throw new IllegalStateException("the visitor has left");
            }
            Talk before = current();
            AgentWords words = AgentWords.of(agent, reply, before, engine(), now(before));
            return words.news().isEmpty() || keep(tab.get(), words.after(), words.news(), null)
                    ? Optional.of(talk.number())
                    : Optional.empty();
        });
    }

    /** Ends it for good: nothing is taken in any more, and the next tab asks the database anew. */
    private void end(Entry why) {
        entry = why;
        showing.rest();
        tell(why.bye());
        keeping.forget(talk, why);
        signs.ended(this, identity.visitor());
    }

    void tell(Outgoing frame) {
        tabs.tell(frame);
    }

    private Talk current() {
        return talk.goesOn(around.clock().instant()) ? talk : Talk.NONE;
    }

    private Engine engine() {
        return new Engine(around.flows().archive());
    }

    private Instant now(Talk of) {
        return of.next(around.clock().instant());
    }

    /** Whether nobody would miss it: the last tab is gone for so long, or nothing was ever said. */
    boolean isForgotten(Instant now) {
        return tabs.goneSince(talk.isNew() ? now : now.minus(LiveChat.SESSION));
    }

    boolean isHere() {
        return tabs.count() > 0;
    }

    Talk talk() {
        return talk;
    }

    /** The visitor as agents see them; empty when they are gone. */
    Optional<AgentDesk.VisitorHere> here() {
        return person.here(tabs, talk);
    }
}
