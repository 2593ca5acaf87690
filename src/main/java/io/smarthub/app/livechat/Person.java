package io.smarthub.app.livechat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** What is stored of them. */
    void is(Contact stored) {
        contact = stored;
    }

    /** They say who they are; answers whether that is news. */
    boolean says(@Nullable String name, @Nullable String email, @Nullable String phone) {
        Contact told = contact.told(name, email, phone);
        boolean news = !told.equals(contact);
        contact = told;
        return news;
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
