package io.smarthub.app.livechat;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.attachments.AttachmentRefused;
import io.smarthub.app.livechat.Identities.Identity;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What visitors send besides words. Their bytes arrive beside everything else: nobody waits for a slow upload. */
final class Attaching implements AttachmentDoor {

    private final Supplier<Identities> identities;
    private final AttachmentFiles files;
    private final WebConversations past;
    private final Function<String, Optional<Session>> sessions;

    /** @param sessions who is here, by visitor */
    Attaching(
            Supplier<Identities> identities,
            AttachmentFiles files,
            WebConversations past,
            Function<String, Optional<Session>> sessions) {
        this.identities = identities;
        this.files = files;
        this.past = past;
        this.sessions = sessions;
    }

    @Override
    public Sent send(@Nullable String token, String clientId, String name, InputStream bytes) throws IOException {
        Optional<Identity> identity = identities.get().known(token);
        if (identity.isEmpty()) {
            return new Sent.Refused(WhyNotSent.UNKNOWN_VISITOR);
        }
        Optional<Session> session = sessions.apply(identity.get().visitor());
        if (session.isEmpty()) {
            return new Sent.Refused(WhyNotSent.NOT_HERE);
        }
        Optional<Sent> early = session.get().beforeSending(clientId);
        if (early.isPresent()) {
            return early.get();
        }
        try {
            Attachment attachment = files.take(name, bytes);
            try {
                return session.get().send(clientId, attachment);
            } finally {
                // what was stored is not there any more
                files.drop(attachment);
            }
        } catch (AttachmentRefused e) {
            return new Sent.Refused(why(e.why()));
        }
    }

    /** What is answered without looking at the bytes; empty when they are wanted. */
    static Optional<Sent> early(Entry entry, boolean here, Optional<Event> before, boolean mayType, String clientId) {
        if (entry != Entry.IN) {
            return refused(entry == Entry.BLOCKED ? WhyNotSent.BLOCKED : WhyNotSent.UNKNOWN_VISITOR);
        }
        if (before.isPresent()) {
            return Optional.of(new Sent.Stored(Sayings.accepted(clientId, before.get())));
        }
        if (!here) {
            return refused(WhyNotSent.NOT_HERE);
        }
        return mayType ? Optional.empty() : refused(WhyNotSent.NOT_TAKEN);
    }

    private static Optional<Sent> refused(WhyNotSent why) {
        return Optional.of(new Sent.Refused(why));
    }

    private static WhyNotSent why(AttachmentRefused.Why why) {
        return switch (why) {
            case TOO_LARGE -> WhyNotSent.TOO_LARGE;
            case FILE_TYPE -> WhyNotSent.FILE_TYPE;
            case NO_SPACE -> WhyNotSent.NO_SPACE;
            case NOT_KEPT -> WhyNotSent.NOT_STORED;
        };
    }

    private Optional<Opened> opened(String conversation, Attachment attachment) throws IOException {
        try {
            return Optional.of(new Opened(attachment, files.open(conversation, attachment)));
        } catch (NoSuchFileException _) {
            // erased a moment ago
            return Optional.empty();
        }
    }

    /** Of the conversation the visitor sees, and no other. */
    @Override
    public Optional<Opened> open(@Nullable String token, String id) throws IOException {
        Optional<Identity> identity = identities.get().known(token);
        return identity.isEmpty() ? Optional.empty() : open(identity.get(), id);
    }

    private Optional<Opened> open(Identity identity, String id) throws IOException {
        Optional<Talk> talk =
                sessions.apply(identity.visitor()).map(Session::talk).filter(known -> !known.isNew());
        String conversation;
        List<Event> events;
        if (talk.isPresent()) {
            conversation = talk.get().externalId();
            events = talk.get().events();
        } else {
            WebConversations.Past stored = past.past(identity.visitor());
            if (stored.erased() || stored.blocked() || stored.newest().isEmpty()) {
                return Optional.empty();
            }
            conversation = stored.newest().get().externalId();
            events = stored.newest().get().events();
        }
        for (Event event : events) {
            Attachment attachment = event.attachment();
            if (attachment != null && attachment.id().equals(id)) {
                return opened(conversation, attachment);
            }
        }
        return Optional.empty();
    }
}
