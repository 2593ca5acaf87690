package io.smarthub.app.livechat;

import java.time.Instant;
import java.util.Optional;

/** Who a visitor is, as far as they said, and since when they are here; told by their session alone, read by anybody. */
final class Person {

    private final String visitor;
    private final Instant since;
    private volatile Contact contact = Contact.UNKNOWN;

    Person(String visitor, Instant since) {
        this.visitor = visitor;
        this.since = since;
    }

    Instant since() {
        return since;
    }

    Contact contact() {
        return contact;
    }

    /** What is known of them. */
    void is(Contact stored) {
        contact = stored;
    }

    /** As agents see them; empty when they are gone. */
    Optional<AgentDesk.VisitorHere> here(Tabs tabs, Talk talk) {
        return tabs.first()
                .map(tab -> new AgentDesk.VisitorHere(
                        visitor,
                        talk.number() == 0 ? null : talk.number(),
                        contact.name(),
                        tab.page(),
                        since,
                        tab.language(),
                        tab.device(),
                        String.valueOf(tab.browser() == null ? "" : tab.browser()),
                        tabs.count()));
    }
}
