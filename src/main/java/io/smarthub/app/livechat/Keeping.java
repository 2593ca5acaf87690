package io.smarthub.app.livechat;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores what is said; what it answers for has passed the database's checkpoint. */
final class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final String CHANNEL = "chat";

    private final Surroundings around;
    private final String visitor;

    Keeping(Surroundings around, String visitor) {
        this.around = around;
        this.visitor = visitor;
    }

    /**
     * The conversation as stored; empty when that is not certain: tried again under the same ids, it is stored once.
     *
     * @param previous the conversation before it, by its id; the name of one that begins is made of it
     * @param agentsThere whether somebody may be given it, where it begins to wait
     */
    Optional<Talk> keep(
            Talk talk, String previous, List<Event> news, LiveTab tab, Contact contact, boolean agentsThere) {
        boolean begins = talk.externalId().isEmpty();
        Talk named = begins ? talk.named(name(previous, news)) : talk;
        ConversationKey key = new ConversationKey(WebChat.SOURCE, "", named.externalId());
        Header header = begins ? header(tab, contact) : null;
        List<Attachment> sent =
                news.stream().map(Event::attachment).filter(Objects::nonNull).toList();
        // the file first: an event never names one that is not there
        sent.forEach(each -> around.files().keep(named.externalId(), each));
        Intake told = new Intake.Conversation(key, header, news, null);
        if (store(agentsThere ? List.of(told, new Intake.Give(key)) : List.of(told))) {
            return Optional.of(numbered(named));
        }
        dropUnlessNamed(named.externalId(), sent);
        return Optional.empty();
    }

    /** The same for the same words after the same conversation: what is tried again is not begun twice. */
    private String name(String previous, List<Event> news) {
        String first = news.getFirst().externalId();
        return UUID.nameUUIDFromBytes((visitor + '\n' + previous + '\n' + first).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** An upload that was on its way while its visitor was erased goes, too. */
    void forget(Talk talk, Entry why) {
        if (why == Entry.ERASED && !talk.externalId().isEmpty()) {
            around.files().forget(talk.externalId());
        }
    }

    /** A store that failed at the very end may have stored it all the same. */
    private void dropUnlessNamed(String conversation, List<Attachment> sent) {
        if (sent.isEmpty()) {
            return;
        }
        try {
            Set<Attachment> named = around.past().number(conversation).flatMap(around.past()::conversation).stream()
                    .flatMap(known -> known.events().stream())
                    .flatMap(event -> Optional.ofNullable(event.attachment()).stream())
                    .collect(Collectors.toSet());
            sent.stream()
                    .filter(each -> !named.contains(each))
                    .forEach(each -> around.files().drop(conversation, each));
        } catch (StoreFailure e) {
            LOG.warn("Nobody knows whether an attachment is named; it stays: {}", e.getMessage());
        }
    }

    /** The visitor says who they are, when a conversation is there already; answers whether it is stored. */
    boolean tell(Contact contact) {
        return store(List.of(new Intake.Contact(WebChat.SOURCE, "", contact.visitor(visitor))));
    }

    private boolean store(List<Intake> told) {
        try {
            return around.store().store(told).getFirst().change() != Accepted.Kind.SKIPPED;
        } catch (StoreFailure e) {
            LOG.error("Something a visitor sent was not stored, and was refused: {}", e.getMessage());
            return false;
        }
    }

    private Talk numbered(Talk talk) {
        if (talk.number() != 0) {
            return talk;
        }
        try {
            return talk.numbered(around.past().number(talk.externalId()).orElse(0L));
        } catch (StoreFailure e) {
            // it is stored, and that is what counts: the next words ask again
            LOG.warn("The number of a stored conversation could not be read: {}", e.getMessage());
            return talk;
        }
    }

    private Header header(LiveTab tab, Contact contact) {
        return new Header(
                contact.visitor(visitor),
                CHANNEL,
                domain(tab.page().url()),
                said(tab.page().url()),
                said(tab.page().title()),
                said(tab.language()),
                List.of(),
                List.of(),
                null,
                tab.browser(),
                null,
                Map.of(),
                null);
    }

    private static @Nullable String domain(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
